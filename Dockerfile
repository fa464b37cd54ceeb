# Built by docker-compose.yml; needs nothing on the machine but a container engine.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
RUN apt-get update && apt-get install --yes --no-install-recommends curl unzip && rm -rf /var/lib/apt/lists/*
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY core core
COPY language language
COPY exchange exchange
COPY persistence persistence
COPY cli cli
COPY web web
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress -P run package -pl web -am

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin smalltable \
    && mkdir -p /app /data && chown smalltable:smalltable /app /data
WORKDIR /app
COPY --from=build --chown=smalltable:smalltable /build/web/target/quarkus-app/ /app/
USER smalltable
ENV QUARKUS_HTTP_HOST=0.0.0.0 SMALLTABLE_DATA=/data LANG=C.UTF-8
# A rehearsal on an embedded database makes every start of the image quick (docs/decisions/0004). Without it the image
# is slower, not broken.
RUN (SMALLTABLE_DATA=/tmp/rehearsal java -XX:AOTCacheOutput=/app/app.aot -Dsmalltable.rehearsal=true \
        -Dquarkus.http.port=0 --enable-native-access=ALL-UNNAMED -XX:+ExitOnOutOfMemoryError -jar quarkus-run.jar \
        >/tmp/rehearsal.log 2>&1 || echo "No rehearsal: starts will take longer") && rm -rf /tmp/rehearsal*
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=/app/app.aot", "-Xlog:disable", "-Xlog:all=error:stderr", "-jar", "/app/quarkus-run.jar"]
