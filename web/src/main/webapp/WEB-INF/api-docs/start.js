SwaggerUIBundle({
    url: "/openapi",
    dom_id: "#api",
    deepLinking: true,
    validatorUrl: "none"
});
