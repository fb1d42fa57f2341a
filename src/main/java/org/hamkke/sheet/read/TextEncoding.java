package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what characters a text file is written: a byte order mark decides; without one it is UTF-8 if every byte agrees, else the Korean
 * Windows code page (CP949) that Excel writes for "CSV", if every byte agrees with that.
 *
 * @param mark bytes to skip at the start
 */
record TextEncoding(Charset charset, int mark) {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final List<TextEncoding> UNMARKED =
            List.of(new TextEncoding(UTF_8, 0), new TextEncoding(CP949, 0));

    static TextEncoding of(Path file) throws IOException {
        var marked = marked(file);
        if (marked != null) return marked.checked(file);
        for (var candidate : UNMARKED) if (candidate.fits(file)) return candidate;
        throw RefusedFile.because(looksBinary(file) ? Refusal.BINARY : Refusal.UNKNOWN_ENCODING);
    }

    private static @Nullable TextEncoding marked(Path file) throws IOException {
        var start = start(file, 3);
        if (start.startsWith("\u00EF\u00BB\u00BF")) return new TextEncoding(UTF_8, 3);
        if (start.startsWith("\u00FF\u00FE")) return new TextEncoding(UTF_16LE, 2);
        if (start.startsWith("\u00FE\u00FF")) return new TextEncoding(UTF_16BE, 2);
        return null;
    }

    private TextEncoding checked(Path file) throws IOException {
        if (fits(file)) return this;
        throw RefusedFile.because(Refusal.DAMAGED);
    }

    private boolean fits(Path file) throws IOException {
        try (var reader = open(file)) {
            return hasNoControls(reader);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Fails at the first byte that is not of this encoding. */
    Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset.newDecoder());
    }

    private static boolean hasNoControls(Reader reader) throws IOException {
        var buffer = new char[8192];
        for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer))
            for (var i = 0; i < read; i++) if (isControl(buffer[i])) return false;
        return true;
    }

    /** DOS programs end a text with 0x1A. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u001A';
    }

    private static boolean looksBinary(Path file) throws IOException {
        return start(file, 4096).chars().anyMatch(c -> isControl((char) c));
    }

    private static String start(Path file, int bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(bytes), ISO_8859_1);
        }
    }
}
