package com.cvtailor.server.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A file that travels inside this jar, under its name on the class path. */
public record NestedFile(String name) {

    public InputStream open() throws IOException {
        return connection().getInputStream();
    }

    /** Tells one version of the file from another without reading it. */
    public String fingerprint() throws IOException {
        if (connection() instanceof JarURLConnection inJar) {
            return Long.toHexString(inJar.getJarEntry().getCrc());
        }
        try (CheckedInputStream in = new CheckedInputStream(open(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(in.getChecksum().getValue());
        }
    }

    public void copyTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = open()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private URLConnection connection() throws IOException {
        URL url = NestedFile.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new FileNotFoundException(name + " is not in this jar");
        }
        return url.openConnection();
    }
}
