package org.hamkke.sheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is inflated from one workbook and stops a bomb while it inflates; the sizes a zip declares are its author's claim. What is
 * never read is never inflated.
 */
final class Inflation {
    /** The parser holds a whole text or attribute in memory, so none may be longer than this. */
    private static final long LONGEST_RUN = Limits.MEGABYTE;

    private final Limits limits;
    private long total;

    Inflation(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param packed bytes this part takes in the file
     * @param most bytes this part may inflate to
     */
    InputStream watch(InputStream part, long packed, long most) {
        return new Watched(part, packed, most);
    }

    private final class Watched extends FilterInputStream {
        private final long packed;
        private final long most;
        private long inflated;
        private long sinceMarkup;

        Watched(InputStream part, long packed, long most) {
            super(part);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) {
                count(1);
                countMarkup((byte) read);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = super.read(buffer, from, length);
            if (read > 0) count(read);
            for (var i = from; i < from + read; i++) countMarkup(buffer[i]);
            return read;
        }

        private void count(int bytes) {
            inflated += bytes;
            total += bytes;
            if (inflated > most || total > limits.inflatedBytes() || isSuspiciouslyDense())
                throw RefusedFile.because(Refusal.ZIP_BOMB);
        }

        private void countMarkup(byte read) {
            sinceMarkup = read == '>' ? 0 : sinceMarkup + 1;
            if (sinceMarkup > LONGEST_RUN) throw RefusedFile.because(Refusal.ZIP_BOMB);
        }

        private boolean isSuspiciouslyDense() {
            return inflated > Limits.RATIO_COUNTS_FROM
                    && inflated / Math.max(1, packed) >= limits.inflationRatio();
        }
    }
}
