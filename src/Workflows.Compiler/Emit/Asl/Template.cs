using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>
/// Writes a value where ASL takes JSON with expressions in it: <c>{ "total": "{% $states.input.price * 2 %}", "currency": "EUR" }</c>.
/// </summary>
internal static class Template
{
    /// <param name="value">The value.</param>
    /// <param name="given">A condition that holds wherever the value is evaluated; null for none.</param>
    public static JsonNode Of(Expression value, Expression? given = null) => value switch
    {
        _ when NeedsOneEvaluation(value) => Whole(value, given),
        Literal.Null => JsonNode.Null,
        Literal.Boolean boolean => JsonNode.Of(boolean.Value),
        Literal.Number number => JsonNode.OfNumber(number.Text),
        Literal.String text when IsLiteral(text.Value) => JsonNode.Of(text.Value),
        ArrayConstruction array => new JsonArray(array.Elements.Select(element => Of(element, given))),
        ObjectConstruction construction when construction.Members.All(member => IsKey(member.Name)) => Object(construction, given),
        _ => Whole(value, given),
    };

    /// <summary>The value as one expression, constant or not.</summary>
    public static JsonNode Whole(Expression value, Expression? given = null) => JsonNode.Of($"{{% {JsonataPrinter.Print(value, given)} %}}");

    private static JsonObject Object(ObjectConstruction construction, Expression? given)
    {
        var members = new JsonObject();
        foreach (var member in construction.Members)
        {
            members.Add(member.Name, Of(member.Value, given));
        }

        return members;
    }

    /// <summary>C#'s clock stands still while a state evaluates, JSONata's only within one expression.</summary>
    private static bool NeedsOneEvaluation(Expression value) =>
        value is ArrayConstruction or ObjectConstruction && value.SelfAndDescendants().OfType<Reference.Now>().Skip(1).Any();

    /// <summary>Whether neither Step Functions nor a deployment tool sees more in a string than its characters.</summary>
    private static bool IsLiteral(string text) =>
        !text.Contains("${") && !text.TrimStart().StartsWith("{%", StringComparison.Ordinal) && !text.TrimEnd().EndsWith("%}", StringComparison.Ordinal);

    /// <summary>A name that ends in <c>.$</c> asks for a JSONPath.</summary>
    private static bool IsKey(string name) => IsLiteral(name) && !name.EndsWith(".$", StringComparison.Ordinal);
}
