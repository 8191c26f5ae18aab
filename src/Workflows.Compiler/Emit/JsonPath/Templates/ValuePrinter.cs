using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes expressions as values of payload templates.</summary>
internal static class ValuePrinter
{
    /// <summary>The value; null if JSONPath cannot say it.</summary>
    public static TemplateValue? Print(Expression expression, JsonPathScope scope)
    {
        if (PathReader.TryRead(expression, scope.Roots) is { } path)
        {
            return PathPrinter.Print(expression, path, scope) is { } text ? TemplateValue.Evaluated(text, TemplateKind.Path) : null;
        }

        return expression switch
        {
            _ when TryConstant(expression) is { } constant => TemplateValue.Constant(constant),
            ObjectConstruction construction => Object(construction, scope),
            Let let => IntrinsicPrinter.Bound(let, scope, Print),
            Reference.Local local when scope.Roots.Local(local) is { } value => Print(value, scope),
            ArrayConstruction array when array.Elements.All(element => IsWritten(element)) => Array(array, scope),
            _ => IntrinsicPrinter.Print(expression, scope) is { } call ? TemplateValue.Evaluated(call.Text, TemplateKind.Intrinsic) : null,
        };
    }

    /// <summary>A constant, or a text with placeholders, as JSON; null for what is computed, and for a text in which a deployment tool would see a substitution that is none.</summary>
    public static JsonNode? TryConstant(Expression expression) => expression switch
    {
        Literal.Null => JsonNode.Null,
        Literal.Boolean boolean => JsonNode.Of(boolean.Value),
        Literal.Number number => JsonNode.OfNumber(number.Text),
        Literal.String text when !text.Value.Contains("${") => JsonNode.Of(text.Value),
        _ => DeployedText.TryText(expression) is { } text ? JsonNode.Of(text) : null,
    };

    /// <summary>Whether an element can stand in an array of the template, whose strings are never evaluated.</summary>
    private static bool IsWritten(Expression element) => element switch
    {
        ObjectConstruction => true,
        ArrayConstruction array => array.Elements.All(static inner => IsWritten(inner)),
        _ => TryConstant(element) is not null,
    };

    private static TemplateValue? Array(ArrayConstruction array, JsonPathScope scope)
    {
        var elements = array.Elements.Select(element => Print(element, scope)).ToList();
        return elements.Contains(null) ? null : new(
            new JsonArray(elements.Select(static element => element!.Json)),
            elements.All(static element => element!.Kind is TemplateKind.Constant) ? TemplateKind.Constant : TemplateKind.Template);
    }

    private static TemplateValue? Object(ObjectConstruction construction, JsonPathScope scope)
    {
        var members = new JsonObject();
        var isComplete = true;
        var isConstant = true;
        foreach (var member in construction.Members)
        {
            if (!TemplateObject.IsName(member.Name))
            {
                scope.Report(construction, $"the member name '{member.Name}'");
                isComplete = false;
            }

            var value = OmittedMembers.IsOutside(member, scope) ? null : Print(member.Value, scope);
            members.Add(member.Name, value);
            isComplete &= value is not null;
            isConstant &= value?.Kind is TemplateKind.Constant;
        }

        return isComplete ? new(members, isConstant ? TemplateKind.Constant : TemplateKind.Template) : null;
    }
}
