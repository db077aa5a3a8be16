package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desktop modeler's endpoints know access tokens only. */
@ParleyIT
class ModelerDoorIT {
  @LocalServerPort private int port;

  @Test
  void aSessionOpensNothingThere() {
    var alan = new TestLogin("http://localhost:" + port);
    alan.logIn("alan");

    assertThat(alan.get("/api/flows").statusCode()).isEqualTo(200);
    assertThat(alan.get("/engine-rest/version").statusCode()).isEqualTo(401);
    assertThat(alan.post("/engine-rest/deployment/create", "").statusCode()).isEqualTo(401);
  }

  @Test
  void anAnswerStartsNoSession() {
    var http = new TestHttp(port);
    var token = Caller.ANALYST.token(new TestHttp.StartedChat("", "")).orElseThrow();

    var answer = http.get("/engine-rest/version", "Authorization", TestHttp.bearer(token));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
