package org.hamkke.kernel;

/** How the name of a file ends, with its dot, and what the file is sent as. */
public interface FileFormat {
    String extension();

    String contentType();
}
