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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows the templates that documents can be drawn with. */
@Path("templates")
@ApplicationScoped
@RolesAllowed("user")
public class TemplateResource {

    private static final String PNG = "image/png";

    @Inject
    TemplateCatalog templates;

    @Inject
    DocumentRenderer renderer;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public TemplateList list() {
        return TemplateList.of(templates.list());
    }

    /** A page, or for whoever rather accepts pictures, the one that was drawn while the product was built. */
    @GET
    @Path("{id}/preview")
    @Produces({MediaType.TEXT_HTML, PNG})
    public Response preview(@PathParam("id") int id, @Context HttpHeaders request) {
        templates.find(id);
        return prefersPicture(request.getAcceptableMediaTypes())
                ? Response.ok(TemplatePicture.of(DocumentTemplate.of(id)), PNG)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build()
                : HtmlPage.of(renderer.sample(id));
    }

    /** Not by variants: to choose one, Jersey reads all Accept headers, and fails for one of them that makes no sense. */
    private static boolean prefersPicture(List<MediaType> bestFirst) {
        MediaType picture = MediaType.valueOf(PNG);
        return bestFirst.stream()
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) || type.isCompatible(picture))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }
}
