package com.cvtailor.rest.generation;

import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.TemplatePicture;
import com.cvtailor.generation.TemplateCatalog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Shows the templates that documents can be drawn with. */
@Path("templates")
@ApplicationScoped
@RolesAllowed("user")
public class TemplateResource {

    @Inject
    TemplateCatalog templates;

    @Inject
    DocumentRenderer renderer;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public TemplateList list() {
        return TemplateList.of(templates.list());
    }

    @GET
    @Path("{id}/preview")
    @Produces(MediaType.TEXT_HTML)
    public Response preview(@PathParam("id") int id) {
        templates.find(id);
        return HtmlPage.of(renderer.sample(id));
    }

    /** Drawn while the product was built; in a browser it is fetched like all else, with the token. */
    @GET
    @Path("{id}/preview")
    @Produces("image/png")
    public byte[] picture(@PathParam("id") int id) {
        templates.find(id);
        return TemplatePicture.of(DocumentTemplate.of(id));
    }
}
