package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.CompanyFile;
import org.smalltable.exchange.company.Flaw;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.Imported;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.upload.Upload;
import org.smalltable.persistence.upload.Uploads;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Imports exhibitors and buyers from a CSV file: sent, looked at, then taken over as a whole or not at all. */
@Path("/organizer/sessions/{session}/imports")
@RolesAllowed(Roles.ORGANIZER)
public class ImportResource {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int SHOWN_ROWS = 20;
    private static final int SHOWN_FLAWS = 200;

    record SideForm(String side) {}

    record UploadPage(
            SessionView session,
            FormState form,
            List<Choice> sides,
            List<String> exhibitorColumns,
            List<String> buyerColumns) {

        /** What lists of both sides can have. */
        public List<String> sharedColumns() {
            return exhibitorColumns.stream().filter(buyerColumns::contains).toList();
        }

        /** What only lists of exhibitors can have. */
        public List<String> onlyExhibitors() {
            return exhibitorColumns.stream()
                    .filter(column -> !buyerColumns.contains(column))
                    .toList();
        }

        /** What only lists of buyers can have. */
        public List<String> onlyBuyers() {
            return buyerColumns.stream()
                    .filter(column -> !exhibitorColumns.contains(column))
                    .toList();
        }

        public String exhibitorWord() {
            return sides.getFirst().label();
        }

        public String buyerWord() {
            return sides.getLast().label();
        }
    }

    /** A row as the preview shows it. */
    record PreviewRow(String name, String country, String words, List<String> sectors, String codes) {}

    /**
     * @param fresh companies that the import would add
     * @param already companies that are in the session
     */
    record PreviewPage(
            SessionView session,
            Upload upload,
            CompanyList file,
            List<Flaw> flaws,
            List<PreviewRow> rows,
            int fresh,
            int already) {

        public int total() {
            return file.entries().size();
        }

        public boolean isOfBuyers() {
            return upload.side() == Side.BUYER;
        }

        public boolean isOtherwiseParted() {
            return file.separator() != ',';
        }

        public int more() {
            return file.flaws().size() - flaws.size();
        }

        public String foreign() {
            return String.join(", ", file.foreign());
        }

        public String unused() {
            return String.join(", ", file.unused());
        }
    }

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance upload(UploadPage page);

        static native TemplateInstance preview(PreviewPage page);
    }

    private final TradeFacts facts = TradeFacts.shipped();

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    TradeWords trade;

    @Inject
    Uploads uploads;

    @Inject
    Participants participants;

    @GET
    public Response show(@PathParam("session") UUID id, @RestQuery @DefaultValue("exhibitors") String side) {
        return answers.page(Templates.upload(page(desk.session(id), FormState.of(new SideForm(side)))));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("session") UUID id,
            @RestForm @DefaultValue("") String side,
            @RestForm("file") @Nullable FileUpload file) {
        SessionView session = desk.session(id);
        FormState form = FormState.of(new SideForm(side));
        ImportMessages words = words();
        Optional<Side> of = SideWord.read(side);
        if (of.isEmpty()) {
            return answers.invalid(Templates.upload(page(session, form.withError("side", words.sideMissing()))));
        }
        if (file == null || file.fileName().isEmpty()) {
            return refused(session, form, words.fileMissing());
        }
        if (file.size() > MOST_BYTES) {
            return refused(session, form, words.fileTooLarge(MOST_BYTES / 1024 / 1024));
        }
        return switch (FileText.of(bytes(file))) {
            case FileText.Empty ignored -> refused(session, form, words.fileEmpty());
            case FileText.Workbook ignored -> refused(session, form, words.fileIsWorkbook());
            case FileText.OtherEncoding(long line) -> refused(session, form, words.fileNotUtf8(line));
            case FileText.Text(String text) -> {
                UUID kept = uploads.keep(reader.caller(), id, of.get(), name(file), text);
                yield answers.seeOther(Desk.path(session) + "/imports/" + kept);
            }
        };
    }

    @GET
    @Path("{upload}")
    public Response preview(@PathParam("session") UUID id, @PathParam("upload") UUID uploadId) {
        SessionView session = desk.session(id);
        Upload upload = upload(id, uploadId);
        CompanyList file = CompanyList.read(upload.content(), upload.side(), facts);
        int fresh = participants.unknown(id, upload.side(), file.entries()).size();
        return answers.page(Templates.preview(new PreviewPage(
                session,
                upload,
                file,
                file.flaws().stream().limit(SHOWN_FLAWS).toList(),
                file.entries().stream().limit(SHOWN_ROWS).map(this::row).toList(),
                fresh,
                file.entries().size() - fresh)));
    }

    /** Takes the file over: all of its companies, or none when anything is wrong with it. */
    @POST
    @Path("{upload}")
    public Response confirm(@PathParam("session") UUID id, @PathParam("upload") UUID uploadId) {
        SessionView session = desk.session(id);
        Optional<Upload> waiting = uploads.upload(reader.caller(), id, uploadId);
        if (waiting.isEmpty()) {
            // A second click, or a second tab.
            return answers.seeOther(Desk.path(session) + "/imports", Notice.careful(words().uploadGone()));
        }
        Upload upload = waiting.get();
        CompanyList file = CompanyList.read(upload.content(), upload.side(), facts);
        if (!file.isGood()) {
            return answers.seeOther(Desk.path(session) + "/imports/" + uploadId);
        }
        Imported imported = participants.addAll(reader.caller(), id, upload.side(), file.entries());
        uploads.forget(reader.caller(), uploadId);
        return answers.seeOther(
                Desk.path(session) + "/registrations?side=" + SideWord.of(upload.side()),
                Notice.good(words().imported(imported.added(), imported.already())));
    }

    @POST
    @Path("{upload}/dismissal")
    public Response dismiss(@PathParam("session") UUID id, @PathParam("upload") UUID uploadId) {
        SessionView session = desk.session(id);
        uploads.forget(reader.caller(), uploadId);
        return answers.seeOther(Desk.path(session) + "/imports", Notice.good(words().dismissed()));
    }

    /** A file with the head and two invented companies, to fill in. */
    @GET
    @Path("example")
    public Response example(@PathParam("session") UUID id, @RestQuery @DefaultValue("exhibitors") String side) {
        desk.session(id);
        Side of = SideWord.of(side);
        return Response.ok(ExampleFile.of(of))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + SideWord.of(of) + "-example.csv\"")
                .build();
    }

    private PreviewRow row(CompanyEntry entry) {
        String words = entry.profile().interests().isEmpty()
                ? String.join(
                        ", ",
                        entry.profile().products().stream()
                                .map(product -> product.text())
                                .toList())
                : entry.profile().interests();
        return new PreviewRow(
                entry.company().name(),
                entry.company().country().code(),
                words,
                trade.sectors(entry.profile().sectors()),
                String.join(
                        " ",
                        entry.profile().codes().stream()
                                .map(code -> code.digits())
                                .sorted()
                                .toList()));
    }

    private Upload upload(UUID session, UUID id) {
        return uploads.upload(reader.caller(), session, id).orElseThrow(NotFoundException::new);
    }

    private Response refused(SessionView session, FormState form, String problem) {
        return answers.invalid(Templates.upload(page(session, form.withError("file", problem))));
    }

    private UploadPage page(SessionView session, FormState form) {
        return new UploadPage(
                session,
                form,
                Stream.of(Side.values())
                        .map(side -> new Choice(
                                SideWord.of(side),
                                reader.words(AdmissionMessages.class).side(side)))
                        .toList(),
                CompanyFile.columns(Side.EXHIBITOR),
                CompanyFile.columns(Side.BUYER));
    }

    private static String name(FileUpload file) {
        String name = file.fileName().replaceAll("[\\x00-\\x1f]", " ").strip();
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the uploaded file", failed);
        }
    }

    private ImportMessages words() {
        return reader.words(ImportMessages.class);
    }
}
