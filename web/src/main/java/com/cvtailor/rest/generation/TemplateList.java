package com.cvtailor.rest.generation;

import com.cvtailor.generation.TemplateCatalog.Template;
import java.util.List;

/** All templates, each with the address of a sample drawn with it. */
public record TemplateList(List<Item> templates) {

    public record Item(int id, String name, String description, String previewUrl) {

        static Item of(Template template) {
            return new Item(
                    template.id(),
                    template.name(),
                    template.description(),
                    "/api/v1/templates/" + template.id() + "/preview");
        }
    }

    static TemplateList of(List<Template> templates) {
        return new TemplateList(templates.stream().map(Item::of).toList());
    }
}
