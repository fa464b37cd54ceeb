package org.smalltable.exchange.timetable;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.smalltable.core.timetable.SessionPlan;

/** A problem as it is written to a file. */
final class InstanceWriting {

    private InstanceWriting() {}

    static void write(SessionPlan plan, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", plan.name());
        json.writeArrayFieldStart("slots");
        for (int s = 0; s < plan.slots(); s++) {
            json.writeStartObject();
            json.writeNumberField("tables", plan.tables(s));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("exhibitors");
        for (int e = 0; e < plan.exhibitors(); e++) {
            participant(
                    json,
                    "E" + e,
                    plan.exhibitorMax(e),
                    plan.exhibitorFloor(e),
                    plan.exhibitorAvailable(e),
                    plan.allSlots());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("buyers");
        for (int b = 0; b < plan.buyers(); b++) {
            participant(json, "B" + b, plan.buyerMax(b), plan.buyerFloor(b), plan.buyerAvailable(b), plan.allSlots());
        }
        json.writeEndArray();
        json.writeFieldName("coverage");
        JsonWriting.row(json, plan.coverage());
        json.writeArrayFieldStart("candidates");
        for (int w = 0; w < plan.wishes(); w++) {
            JsonWriting.row(json, plan.wishExhibitor(w), plan.wishBuyer(w), plan.wishWeight(w));
        }
        json.writeEndArray();
        if (plan.pools() > 0) {
            writePools(plan, json);
        }
        json.writeArrayFieldStart("pinned");
        for (int p = 0; p < plan.pins(); p++) {
            int wish = plan.pinnedWish(p);
            JsonWriting.row(json, plan.wishExhibitor(wish), plan.wishBuyer(wish), plan.pinnedSlot(p));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePools(SessionPlan plan, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pools");
        for (int pool = 0; pool < plan.pools(); pool++) {
            int[] there = new int[plan.slots()];
            for (int s = 0; s < there.length; s++) {
                there[s] = plan.companions(pool, s);
            }
            JsonWriting.row(json, there);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("needs");
        for (int w = 0; w < plan.wishes(); w++) {
            if (plan.wishPool(w) >= 0) {
                JsonWriting.row(json, plan.wishExhibitor(w), plan.wishBuyer(w), plan.wishPool(w));
            }
        }
        json.writeEndArray();
    }

    private static void participant(JsonGenerator json, String id, int max, int floor, long available, long all)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeNumberField("max", max);
        if (floor > 0) {
            json.writeNumberField("floor", floor);
        }
        if (available == all) {
            json.writeStringField("available", "all");
        } else {
            json.writeArrayFieldStart("available");
            for (long left = available; left != 0; left &= left - 1) {
                json.writeNumber(Long.numberOfTrailingZeros(left));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
