package org.smalltable.web.organizer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.exchange.company.Flaw;

/** Words of the organizer's pages on imports: {@code messages/imports_*.properties}. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String side();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String look();

    @Message
    String columns();

    @Message
    String columnsText();

    @Message
    String columnMeaning(String column);

    @Message
    String example(String side);

    @Message
    String sideMissing();

    @Message
    String fileMissing();

    @Message
    String fileEmpty();

    @Message
    String fileTooLarge(int megabytes);

    @Message
    String fileIsWorkbook();

    @Message
    String fileNotUtf8(long line);

    @Message
    String previewTitle();

    @Message
    String previewExhibitors(int count, String file);

    @Message
    String previewBuyers(int count, String file);

    @Message
    String fresh();

    @Message
    String already();

    @Message
    String problemCount();

    @Message
    String nothingStored();

    @Message
    String unusedColumns(String columns);

    @Message
    String semicolons();

    @Message
    String confirm(int count);

    @Message
    String nothingNew();

    @Message
    String noRows();

    @Message
    String dismiss();

    @Message
    String dismissed();

    @Message
    String uploadGone();

    @Message
    String mendFirst();

    @Message
    String problems();

    @Message
    String line();

    @Message
    String column();

    @Message
    String problem(Flaw.Problem kind, String value, String column);

    @Message
    String moreProblems(int count);

    @Message
    String firstRows(int count);

    @Message
    String company();

    @Message
    String country();

    @Message
    String words();

    @Message
    String sectors();

    @Message
    String codes();

    @Message
    String imported(int added, int already);

    @Message
    String sectorCodes();

    @Message
    String otherSide(boolean isOfBuyers, String columns);
}
