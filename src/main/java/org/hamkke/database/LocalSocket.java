package org.hamkke.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A Unix domain socket of the JDK with as much of a {@link Socket}'s face as the database driver looks at. */
final class LocalSocket extends Socket {
    private final UnixDomainSocketAddress server;
    private final SocketChannel channel;
    private final InputStream in;
    private final OutputStream out;
    private volatile int patience;

    LocalSocket(UnixDomainSocketAddress server) throws IOException {
        this.server = server;
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        in = new Patient(Channels.newInputStream(channel));
        out = Channels.newOutputStream(channel);
    }

    /** @param ignored the driver's idea of the server, a host and a port */
    @Override
    public void connect(SocketAddress ignored, int timeout) throws IOException {
        channel.connect(server);
    }

    @Override
    public boolean isConnected() {
        return channel.isConnected();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public void setSoTimeout(int milliseconds) {
        patience = milliseconds;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public int getSendBufferSize() throws SocketException {
        return size(StandardSocketOptions.SO_SNDBUF);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return size(StandardSocketOptions.SO_RCVBUF);
    }

    private int size(java.net.SocketOption<Integer> buffer) throws SocketException {
        try {
            return channel.getOption(buffer);
        } catch (IOException e) {
            throw new SocketException(e);
        }
    }

    /** Nothing to do: no network stands between. */
    @Override
    public void setTcpNoDelay(boolean on) {}

    /** Nothing to do: a server that ends closes its sockets. */
    @Override
    public void setKeepAlive(boolean on) {}

    /** Reads that give up after a while, where a while is set. */
    private final class Patient extends java.io.FilterInputStream {
        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            awaitBytes();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            awaitBytes();
            return super.read(bytes, offset, length);
        }

        private void awaitBytes() throws IOException {
            if (patience == 0) return;
            try (var selector = Selector.open()) {
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
                if (selector.select(patience) == 0) throw new SocketTimeoutException();
            } catch (ClosedChannelException e) {
                throw new SocketException(e);
            } finally {
                if (channel.isOpen()) channel.configureBlocking(true);
            }
        }
    }
}
