package com.cvtailor.generation;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The templates that documents can be drawn with. */
@Stateless
public class TemplateCatalog {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** What a person reads of a template before choosing it. */
    public record Template(int id, String name, String description) {}

    public List<Template> list() {
        List<?> rows = entities.createNativeQuery("SELECT id, name, description FROM document_templates ORDER BY id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(columns ->
                        new Template(((Number) columns[0]).intValue(), (String) columns[1], (String) columns[2]))
                .toList();
    }

    public Template find(int id) {
        return list().stream()
                .filter(template -> template.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Rejects the id of a template that does not exist; null asks for the default one. */
    public void expect(Integer id) {
        if (id != null && list().stream().noneMatch(template -> template.id() == id)) {
            throw new InvalidRequestException("template_id", Message.of("template.unknown"));
        }
    }
}
