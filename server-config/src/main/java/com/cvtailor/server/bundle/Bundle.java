package com.cvtailor.server.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/** What the jar carries, unpacked into a cache folder when it is first asked for. */
public record Bundle(Path cache) {

    private static final NestedFile DRIVER = new NestedFile("nested/postgresql.jar");
    private static final NestedFile OPENMQ = new NestedFile("nested/openmq.zip");
    private static final NestedFile APPLICATION = new NestedFile("nested/cv-tailor.war");

    /** The folder with PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
    public Path postgres() throws IOException {
        NestedFile archive = postgresArchive();
        return folder("postgres", archive).filledBy(folder -> Archive.untar(archive, folder));
    }

    /** The executable of the Redis server. */
    public Path redisServer() throws IOException {
        String name = ExecutableProvider.newProvidedVersionsMap().get(OsArchitecture.detectOSandArchitecture());
        if (name == null) {
            throw new IOException("no Redis for this platform in the jar; set CVTAILOR_REDIS_URL to one of yours");
        }
        NestedFile executable = new NestedFile(name.substring(1));
        return folder("redis", executable)
                .filledBy(folder -> {
                    executable.copyTo(folder.resolve("redis-server"));
                    Archive.makeExecutable(folder.resolve("redis-server"));
                })
                .resolve("redis-server");
    }

    /** The home of OpenMQ, with {@code lib} (the broker and the resource adapter) and {@code etc}. */
    public Path openmq() throws IOException {
        return folder("openmq", OPENMQ)
                .filledBy(folder -> Archive.unzip(
                        OPENMQ, folder, name -> name.matches("mq/(etc|lib)/.*") && !name.endsWith(".war")))
                .resolve("mq");
    }

    /** The JDBC driver of PostgreSQL. */
    public Path driver() throws IOException {
        return folder("driver", DRIVER)
                .filledBy(folder -> DRIVER.copyTo(folder.resolve("postgresql.jar")))
                .resolve("postgresql.jar");
    }

    /** The application as an exploded WAR, which deploys faster than a packed one. */
    public Path application() throws IOException {
        return folder("application", APPLICATION)
                .filledBy(folder -> Archive.unzip(APPLICATION, folder.resolve("cv-tailor"), name -> true))
                .resolve("cv-tailor");
    }

    /** Payara Micro's runtime, taken apart by the given means from the jar that it is published as. */
    public Path payaraMicro(RuntimeLayout layout) throws IOException {
        NestedFile jar = new NestedFile("nested/payara-micro.jar");
        return folder("payara-micro", jar).filledBy(folder -> {
            Path published = folder.resolve("payara-micro.jar");
            jar.copyTo(published);
            layout.layOut(published, driver(), folder);
            Files.delete(published);
        });
    }

    /** Makes a folder that Payara Micro can start from. */
    @FunctionalInterface
    public interface RuntimeLayout {
        void layOut(Path publishedJar, Path driver, Path folder) throws IOException;
    }

    private UnpackedFolder folder(String name, NestedFile source) throws IOException {
        return new UnpackedFolder(Files.createDirectories(cache), name, source.fingerprint());
    }

    private static NestedFile postgresArchive() throws IOException {
        if (!OsArchitecture.UNIX_x86_64.equals(OsArchitecture.detectOSandArchitecture())) {
            throw new IOException("no PostgreSQL for this platform in the jar; set CVTAILOR_DB_URL to one of yours");
        }
        return new NestedFile("postgres-linux-x86_64.txz");
    }
}
