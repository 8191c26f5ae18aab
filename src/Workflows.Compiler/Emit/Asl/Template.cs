using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using MemberPath = Workflows.Compiler.Model.Flow.MemberPath;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>
/// Writes a value where ASL takes JSON with expressions in it: <c>{ "total": "{% $states.input.price * 2 %}", "currency": "EUR" }</c>.
/// </summary>
internal static class Template
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u2028', '\u2029'];

    /// <param name="value">The value.</param>
    /// <param name="given">What holds wherever the value is evaluated; null for nothing.</param>
    public static JsonNode Of(Expression value, Given? given = null) => value switch
    {
        _ when NeedsOneEvaluation(value) => Whole(value, given),
        Literal.Null => JsonNode.Null,
        Literal.Boolean boolean => JsonNode.Of(boolean.Value),
        Literal.Number number => JsonNode.OfNumber(number.Text),
        Literal.String text when IsLiteral(text.Value) => JsonNode.Of(text.Value),
        _ when Deployed(value) is { } text => JsonNode.Of(text),
        ArrayConstruction array when !array.Elements.Any(static element => element is Spread) => new JsonArray(array.Elements.Select(element => Element(element, given))),
        ObjectConstruction construction when construction.Members.All(member => IsKey(member.Name) && IsThere(member, given)) => Object(construction, given),
        _ => Whole(value, given),
    };

    /// <summary>The value as an <c>Output</c>, which validators know as an object or an expression only.</summary>
    public static JsonNode Output(Expression value, Given? given = null) => value is ObjectConstruction ? Of(value, given) : Whole(value, given);

    /// <summary>The value as one expression, constant or not.</summary>
    public static JsonNode Whole(Expression value, Given? given = null) => JsonNode.Of($"{{% {JsonataPrinter.Print(PromisedMembers.Unguarded(value, (given ?? Given.Nothing).Promised), given?.Condition)} %}}");

    /// <summary>Validators do not know arrays of arrays.</summary>
    private static JsonNode Element(Expression element, Given? given) =>
        element is ArrayConstruction ? Whole(element, given) : Of(element, given);

    private static JsonObject Object(ObjectConstruction construction, Given? given)
    {
        var members = new JsonObject();
        foreach (var member in construction.Members)
        {
            members.Add(member.Name, Of(member.IsOmittedIfNull ? member.Value with { IsNullable = false } : member.Value, given));
        }

        return members;
    }

    /// <summary>Whether the object certainly has the member. Only one expression can leave it out: a field of a template that gives nothing is an error.</summary>
    private static bool IsThere(MemberValue member, Given? given) =>
        !member.IsOmittedIfNull || (given is not null && MemberPath.InInput(member.Value) is { } path && given.Promised.Contains(path));

    /// <summary>C#'s clock stands still while a state evaluates, JSONata's only within one expression.</summary>
    private static bool NeedsOneEvaluation(Expression value) =>
        value is ArrayConstruction or ObjectConstruction && value.SelfAndDescendants().OfType<Reference.Now>().Skip(1).Any();

    /// <summary>
    /// Whether neither Step Functions nor a deployment tool sees more in a string than its characters, and validators know it:
    /// to them a string has at least one character, and no line break.
    /// </summary>
    private static bool IsLiteral(string text) => IsText(text) && !text.Contains("${");

    private static bool IsText(string text) =>
        text.Length > 0 && text.IndexOfAny(LineBreaks) < 0
        && !text.TrimStart().StartsWith("{%", StringComparison.Ordinal) && !text.TrimEnd().EndsWith("%}", StringComparison.Ordinal);

    /// <summary>A text with placeholders, which a deployment tool is to see, as it stands; null for what has none, or is no literal to Step Functions.</summary>
    private static string? Deployed(Expression value) => DeployedText.TryText(value) is { } text && IsText(text) ? text : null;

    /// <summary>A name that ends in <c>.$</c> asks for a JSONPath.</summary>
    private static bool IsKey(string name) => IsLiteral(name) && !name.EndsWith(".$", StringComparison.Ordinal);
}
