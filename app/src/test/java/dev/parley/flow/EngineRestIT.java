package dev.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.audit.AuditEntry;
import dev.parley.audit.AuditLog;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests of the desktop modeler's deploy button, byte by byte as it sends them. */
@ParleyIT
class EngineRestIT {
  private static final String SALES = "0000000b-0000-4000-8000-000000000001";
  private static final String BOUNDARY = "----WebKitFormBoundaryQ3xYw1zPq8aBcD2e";

  @Autowired private AuditLog audit;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String key = "modeler-" + UUID.randomUUID().toString().substring(0, 8);
  private final String file = key + ".bpmn";
  private String token;

  @BeforeEach
  void logIn() {
    token = TestKeycloak.accessToken("alan");
  }

  @Test
  void theConnectionIsCheckedBeforeADeployment() {
    assertThat(get("/engine-rest/deployment?maxResults=0").body()).isEqualTo("[]");
    assertThat(tree(get("/engine-rest/version")).get("version").asString()).isEqualTo("7.24.0");
  }

  @Test
  void aDiagramBecomesAVersionAndTheAnswerIsTheEngines() {
    var answer = deploy("To sales", Map.of(file, FlowXml.offer(key, SALES).xml()));

    assertThat(answer.statusCode()).isEqualTo(200);
    var deployment = tree(answer);
    assertThat(deployment.get("id").asString()).isNotBlank();
    assertThat(deployment.get("name").asString()).isEqualTo("To sales");
    assertThat(deployment.get("source").asString()).isEqualTo("Camunda Modeler");
    assertThat(deployment.get("deploymentTime").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    var definition = deployment.get("deployedProcessDefinitions").valueStream().findFirst().get();
    assertThat(definition.get("key").asString()).isEqualTo(key);
    assertThat(definition.get("version").asInt()).isEqualTo(1);
    assertThat(definition.get("name").asString()).isEqualTo("Test flow");
    assertThat(definition.get("resource").asString()).isEqualTo(file);
    assertThat(definition.get("deploymentId")).isEqualTo(deployment.get("id"));
    assertThat(deployment.get("deployedProcessDefinitions").propertyNames())
        .containsExactly(definition.get("id").asString());
    var version = tree(get("/api/flows/" + key + "/versions")).get(0);
    assertThat(version.get("source").asString()).isEqualTo("MODELER");
    assertThat(version.get("comment").asString()).isEqualTo("To sales");
    assertThat(version.get("publishedBy").asString()).isEqualTo("Alan Weiss");
    assertThat(audit.of(key)).extracting(AuditEntry::action).containsExactly("flow.published");
  }

  @Test
  void theSameDiagramAgainIsNoNewVersion() {
    var files = Map.of(file, FlowXml.offer(key, SALES).xml());
    var first = tree(deploy("Once", files));

    var again = tree(deploy("Twice", files));

    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(again.get("deployedProcessDefinitions").isNull()).isTrue();
    assertThat(tree(get("/api/flows/" + key + "/versions")).size()).isEqualTo(1);
  }

  @Test
  void aRefusalSaysWhatTheModelerShows() {
    var xml = FlowXml.offer(key, SALES).add("<bpmn:scriptTask id=\"Do\" name=\"Do it\" />").xml();

    var answer = deploy("Script", Map.of(file, xml));

    assertThat(answer.statusCode()).isEqualTo(400);
    var refusal = tree(answer);
    assertThat(refusal.get("type").asString()).isEqualTo("ParseException");
    assertThat(refusal.get("message").asString())
        .startsWith("ENGINE-09005 Could not parse BPMN process. Errors: ")
        .contains("Script task ‘Do it’ is not allowed: flows must not run scripts.");
    var error = refusal.get("details").get(file).get("errors").get(0);
    assertThat(error.get("mainElementId").asString()).isEqualTo("Do");
    assertThat(error.get("elementIds").get(0).asString()).isEqualTo("Do");
    assertThat(error.get("line").asInt()).isPositive();
    assertThat(refusal.get("details").get(file).get("warnings").size()).isZero();
    assertThat(get("/api/flows/" + key + "/versions").statusCode()).isEqualTo(404);
  }

  @Test
  void theProductsOwnProcessesAreNotForDeployment() {
    var answer =
        deploy("parley", Map.of("offer.bpmn", FlowXml.offer("offer-to-queue", SALES).xml()));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(tree(answer).get("message").asString()).contains("is a part of the product");
  }

  @Test
  void otherFilesAreRefusedByNameAndReason() {
    var files = new LinkedHashMap<String, String>();
    files.put(file, FlowXml.offer(key, SALES).xml());
    for (var other : new String[] {"rules.dmn", "offer.form", "run.groovy", "case.cmmn"}) {
      var withOther = new LinkedHashMap<>(files);
      withOther.put(other, "x");

      var answer = deploy("More", withOther);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(tree(answer).get("message").asString())
          .isEqualTo(
              "‘%s’ is refused: only a diagram (.bpmn) can be deployed, no forms, decisions or scripts."
                  .formatted(other));
    }
    files.put("second.bpmn", FlowXml.offer(key + "-2", SALES).xml());
    assertThat(tree(deploy("Two", files)).get("message").asString())
        .isEqualTo("Deploy exactly one diagram, not 2.");
    assertThat(deploy("None", Map.of()).statusCode()).isEqualTo(400);
    assertThat(deploy("", Map.of(file, FlowXml.offer(key, SALES).xml())).statusCode())
        .isEqualTo(400);
  }

  @Test
  void onlyAnAnalystsTokenOpensTheDoor() {
    var good = Map.of(file, FlowXml.offer(key, SALES).xml());

    for (var other : new String[] {"anna", "sofia", "ada"}) {
      token = TestKeycloak.accessToken(other);
      assertThat(deploy("Mine", good).statusCode()).as(other).isEqualTo(403);
    }
    token = "nonsense";
    assertThat(deploy("Mine", good).statusCode()).isEqualTo(401);
    assertThat(get("/engine-rest/version").statusCode()).isEqualTo(401);
  }

  @Test
  void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
    var large = FlowXml.offer(key, SALES).add("<!-- " + "x".repeat(1_200_000) + " -->").xml();

    var announced = post(BodyPublishers.ofString(multipart("Large", Map.of(file, large))));
    var unannounced =
        post(
            BodyPublishers.fromPublisher(
                BodyPublishers.ofString(multipart("Large", Map.of(file, large)))));

    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(unannounced.statusCode()).isEqualTo(413);
  }

  @Test
  void theModelersOwnPageMayCall() {
    var asked =
        send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Origin", "file://")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void nothingElseOfTheEnginesApiIsThere() {
    for (var path : new String[] {"/engine-rest/engine", "/engine-rest/task", "/engine-rest/"}) {
      assertThat(get(path).statusCode()).as(path).isIn(403, 404);
    }
  }

  /** Where an analyst gets the token: the device flow of the modeler's own client. */
  @Test
  void theDeviceFlowOffersATokenForTheModeler() throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(
                    URI.create(TestKeycloak.issuer() + "/protocol/openid-connect/auth/device"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("client_id=parley-modeler"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(tree(answer).get("verification_uri_complete").asString()).contains("user_code=");
  }

  private HttpResponse<String> deploy(String name, Map<String, String> files) {
    return post(BodyPublishers.ofString(multipart(name, files)));
  }

  private HttpResponse<String> post(HttpRequest.BodyPublisher body) {
    return send(
        request("/engine-rest/deployment/create")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body));
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  /** As the modeler's form: the fields, then each file under its own name. */
  private static String multipart(String name, Map<String, String> files) {
    var body = new StringBuilder();
    field(body, "deployment-name", name);
    field(body, "deployment-source", "Camunda Modeler");
    field(body, "enable-duplicate-filtering", "true");
    files.forEach(
        (fileName, content) ->
            body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(fileName)
                .append("\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: text/xml\r\n\r\n")
                .append(content)
                .append("\r\n"));
    return body.append("--").append(BOUNDARY).append("--\r\n").toString();
  }

  private static void field(StringBuilder body, String name, String value) {
    body.append("--")
        .append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append("\"\r\n\r\n")
        .append(value)
        .append("\r\n");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode tree(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
