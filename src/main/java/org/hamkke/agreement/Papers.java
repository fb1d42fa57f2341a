package org.hamkke.agreement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.document.DocxWriter;
import org.hamkke.document.Paper;
import org.hamkke.document.PdfWriter;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.FileFormat;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Component;

/** Draft and versions as files. */
@Component
public class Papers {
    private final Drafts drafts;
    private final Versions versions;
    private final Alliances alliances;

    Papers(Drafts drafts, Versions versions, Alliances alliances) {
        this.drafts = drafts;
        this.versions = versions;
        this.alliances = alliances;
    }

    public enum Kind implements FileFormat {
        PDF(".pdf", "application/pdf"),
        DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String extension;
        private final String contentType;

        Kind(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        @Override
        public String extension() {
            return extension;
        }

        @Override
        public String contentType() {
            return contentType;
        }
    }

    /** A document that is ready to be written. */
    public record Print(String name, Kind kind, Paper paper) {
        public void writeTo(OutputStream out) throws IOException {
            if (kind == Kind.PDF) new PdfWriter().write(paper, out);
            else new DocxWriter().write(paper, out);
        }
    }

    public Print ofDraft(Actor actor, AllianceId id, Kind kind) {
        var label = t("agreement.paper.draft");
        return print(
                actor,
                id,
                kind,
                label,
                new AgreementPaper(drafts.get(actor, id).text(), label, Optional.empty()));
    }

    public Print ofVersion(Actor actor, AllianceId id, int number, Kind kind) {
        var version = versions.get(actor, id, number);
        var paper =
                new AgreementPaper(
                        versions.text(actor, id, number),
                        Versions.label(number),
                        Optional.of(versions.keys(actor, version)));
        return print(actor, id, kind, Versions.label(number), paper);
    }

    /** 현장 에너지 로봇 협약서 3판. */
    private Print print(Actor actor, AllianceId id, Kind kind, String label, AgreementPaper paper) {
        var name = alliances.get(actor, id).name() + " " + label;
        return new Print(name, kind, paper.paper());
    }

    private static String t(String key) {
        return Words.t(Language.KOREAN, key);
    }
}
