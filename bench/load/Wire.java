package load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One connection to this machine, kept open: writes a request, reads its answer. It costs a few microseconds, so that the
 * two cores belong to what is measured; a full HTTP client takes as much as the server.
 */
public final class Wire implements AutoCloseable {
    private static final int BIGGEST_LINE = 16 * 1024;
    private final int port;
    private final byte[] line = new byte[BIGGEST_LINE];
    private Socket socket;
    private InputStream in;

    /** @param cookies of the answer, by name; @param headers by lower-case name, the last of each */
    public record Answer(int status, Map<String, String> headers, Map<String, String> cookies, byte[] body) {
        public String text() {
            return new String(body, UTF_8);
        }
    }

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        var headers = new TreeMap<String, String>();
        var cookies = new TreeMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            var name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = header.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie"))
                cookies.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1).split(";", 2)[0]);
        }
        var answer = new Answer(status, headers, cookies, body(status, headers));
        if ("close".equals(headers.get("connection"))) reconnect();
        return answer;
    }

    private void reconnect() throws IOException {
        socket.close();
        connect();
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) return in.readNBytes(Integer.parseInt(headers.get("content-length")));
        if (!"chunked".equals(headers.get("transfer-encoding"))) return new byte[0];
        var whole = new java.io.ByteArrayOutputStream(32 * 1024);
        for (int size = chunk(); size > 0; size = chunk()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the server closed the connection");
            line[length++] = (byte) next;
        }
        return new String(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
