package org.hamkke.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hamkke.kernel.FileFormat;

/** The files a table can be taken away as. */
public enum SheetFormat implements FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx") {
        @Override
        public SheetWriter open(OutputStream out, String sheet, List<Heading> headings)
                throws IOException {
            return new XlsxWriter(out, sheet, headings);
        }
    },
    CSV("text/csv; charset=UTF-8", ".csv") {
        @Override
        public SheetWriter open(OutputStream out, String sheet, List<Heading> headings)
                throws IOException {
            return new CsvWriter(out, headings);
        }
    };

    private final String contentType;
    private final String extension;

    SheetFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public String extension() {
        return extension;
    }

    /** Writes the headings at once; closing the writer completes the file and leaves the stream open. */
    public abstract SheetWriter open(OutputStream out, String sheet, List<Heading> headings)
            throws IOException;
}
