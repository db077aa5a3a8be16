package dev.parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the models name exists in the running application. */
@ParleyIT
class ModelsIT {
  private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

  @Autowired ApplicationContext application;
  @Autowired RepositoryService repository;

  @Test
  void everyDelegateIsABeanOfItsKind() {
    var delegates = named("//*[local-name()='serviceTask']/@*[local-name()='delegateExpression']");

    assertThat(delegates).isNotEmpty();
    assertThat(delegates)
        .allSatisfy(bean -> assertThat(application.getBean(bean)).isInstanceOf(JavaDelegate.class));
  }

  @Test
  void everyTaskListenerIsABeanOfItsKind() {
    var listeners = named("//*[local-name()='taskListener']/@delegateExpression");

    assertThat(listeners).isNotEmpty();
    assertThat(listeners)
        .allSatisfy(bean -> assertThat(application.getBean(bean)).isInstanceOf(TaskListener.class));
  }

  @Test
  void everyFormExists() {
    assertThat(attributes("//@*[local-name()='formRef' or local-name()='formKey']"))
        .allSatisfy(
            form ->
                assertThat(application.getResource("classpath:forms/" + form + ".form").exists())
                    .as(form)
                    .isTrue());
  }

  @Test
  void everyModelIsDeployedOnce() {
    assertThat(models()).isNotEmpty();
    assertThat(models())
        .allSatisfy(
            model -> {
              var key = String.valueOf(model.getFilename()).replace(".bpmn", "");
              var deployed = repository.createProcessDefinitionQuery().processDefinitionKey(key);
              assertThat(deployed.count()).as(key).isEqualTo(1);
            });
  }

  private static List<String> named(String path) {
    return attributes(path)
        .map(
            expression -> {
              var bean = BEAN.matcher(expression);
              assertThat(bean.matches()).as(expression).isTrue();
              return bean.group(1);
            })
        .toList();
  }

  private static Stream<String> attributes(String path) {
    return Arrays.stream(models()).flatMap(model -> attributes(model, path));
  }

  private static Stream<String> attributes(Resource model, String path) {
    try (var content = model.getInputStream()) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var document = factory.newDocumentBuilder().parse(content);
      var nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return Stream.iterate(0, index -> index < nodes.getLength(), index -> index + 1)
          .map(index -> nodes.item(index).getNodeValue())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XPathExpressionException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(model.getFilename(), e);
    }
  }

  private static Resource[] models() {
    try {
      return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
