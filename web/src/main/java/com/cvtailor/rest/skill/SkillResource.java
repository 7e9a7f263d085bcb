package com.cvtailor.rest.skill;

import com.cvtailor.rest.QueryReader;
import com.cvtailor.skill.SkillSuggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Completes the names of skills. */
@Path("skills")
@ApplicationScoped
@RolesAllowed("user")
@Produces(MediaType.APPLICATION_JSON)
public class SkillResource {

    @Inject
    SkillSuggestions skills;

    @GET
    @Path("suggest")
    public SuggestionList suggest(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        String text = query.requiredText("query", 100);
        int most = query.integer("limit", 10, 1, 100);
        query.expectNoFaults();
        return new SuggestionList(skills.of(text, most));
    }
}
