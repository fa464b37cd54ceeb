package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatingTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void taking_back_restores_every_seat_and_count(long seed) {
        Instance in = new Instance(RandomPlans.small(seed).plan());
        Random random = new Random(seed);
        Seating seating = new Seating(in);
        KempeChains chains = new KempeChains(seating);
        seatSome(seating, chains, random);
        Seating before = new Seating(seating);
        seating.remember();
        for (int p = 0; p < in.pairs; p++) {
            if (seating.isSeated(p) && random.nextInt(3) == 0) {
                seating.unseat(p);
            }
        }
        seatSome(seating, chains, random);
        seating.takeBack();
        assertThat(seating).usingRecursiveComparison().ignoringFields("changes").isEqualTo(before);
    }

    private static void seatSome(Seating seating, KempeChains chains, Random random) {
        for (int p = 0; p < seating.in.pairs; p++) {
            if (!seating.isSeated(p) && seating.bothWant(p) && random.nextBoolean()) {
                chains.seat(p);
            }
        }
    }
}
