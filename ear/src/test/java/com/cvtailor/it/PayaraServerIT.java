package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The very EAR that the build made, deployed by Arquillian to a Payara Server set up by our asadmin files. */
class PayaraServerIT {

    @RegisterExtension
    @Order(1)
    static final PayaraServer SERVER = new PayaraServer();

    @RegisterExtension
    @Order(2)
    static final ArquillianExtension ARQUILLIAN = new ArquillianExtension();

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/cv-tailor.ear"));
    }

    @Test
    void a_new_user_leaves_with_a_tailored_cv_and_a_letter() {
        new ApplicationJourney(URI.create(application.toString())).run();
    }

    @Test
    void asadmin_lists_the_batch_job_that_generated_a_document() {
        ApplicationJourney journey = new ApplicationJourney(URI.create(application.toString()));
        journey.recordWork();
        journey.generateCv();
        assertThat(SERVER.administer("list-batch-job-executions").lines())
                .anySatisfy(line -> assertThat(line.split("\\s+")).contains("generate-document", "COMPLETED"))
                .noneSatisfy(line -> assertThat(line).contains("FAILED"));
    }

    @Test
    void the_description_of_the_api_and_its_page_come_out_of_the_ear() {
        ApiClient anonymous = new ApiClient(URI.create(application.toString()));
        assertThat(anonymous.get("/openapi").expect(200).header("Content-Type")).isEqualTo("application/yaml");
        assertThat(anonymous.get("/api/docs").expect(200).header("Content-Type"))
                .isEqualTo("text/html;charset=UTF-8");
        anonymous.get("/api/docs/swagger-ui-bundle.js").expect(200);
    }

    @Test
    void the_server_does_not_tell_what_it_is() {
        ApiReply reply = new ApiClient(URI.create(application.toString()))
                .get("artifacts")
                .expect(401);
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }
}
