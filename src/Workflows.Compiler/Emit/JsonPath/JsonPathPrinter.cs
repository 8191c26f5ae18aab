using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>
/// Writes a pure expression in JSONPath with the same meaning, or says which parts have none. JSONPath computes only in payload templates, with
/// paths and intrinsic functions, and in the rules of a Choice, with comparisons of what is in the data.
/// </summary>
internal static class JsonPathPrinter
{
    /// <summary>A value of a payload template.</summary>
    public static JsonPathResult<TemplateValue> Value(Expression expression, JsonPathRoots? roots = null) => Print(expression, roots, ValuePrinter.Print);

    /// <summary>A payload template with the value as its only member: <c>{"name.$": "$.total"}</c> or <c>{"name": 5}</c>.</summary>
    public static JsonPathResult<JsonObject> Template(string name, Expression expression, JsonPathRoots? roots = null)
    {
        var value = Value(expression, roots);
        var template = new JsonObject();
        template.Add(name, value.Value);
        return new(value.Value is null ? null : template, value.Outside, value.Failures);
    }

    /// <summary>A rule of a Choice, without its <c>Next</c>.</summary>
    public static JsonPathResult<JsonObject> Rule(Expression condition, JsonPathRoots? roots = null) =>
        Print(condition, roots, static (expression, scope) => ConditionPrinter.Print(expression, scope)?.ToJson());

    private static JsonPathResult<T> Print<T>(Expression expression, JsonPathRoots? roots, Func<Expression, JsonPathScope, T?> print)
        where T : class
    {
        var scope = new JsonPathScope(roots ?? JsonPathRoots.OfInput);
        var value = print(expression, scope);
        return new(scope.Outside.Count == 0 ? value : null, scope.Outside, scope.Failures);
    }
}
