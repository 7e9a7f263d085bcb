# Build: the same command as in the README, with the repository kept between builds.
FROM debian:bookworm-slim AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends maven openjdk-17-jdk-headless \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package

# Run: a JRE, the one jar, and a user who may write nothing but the data.
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends openjdk-17-jre-headless curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/cv-tailor cvtailor
COPY --from=build /src/server-config/target/cv-tailor.jar /opt/cv-tailor/cv-tailor.jar
USER cvtailor
WORKDIR /var/lib/cv-tailor
VOLUME /var/lib/cv-tailor
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["java", "-jar", "/opt/cv-tailor/cv-tailor.jar"]
CMD ["run", "--port", "8080", "--data-dir", "/var/lib/cv-tailor/data"]
