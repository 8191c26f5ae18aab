using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Choice in JSONPath, which gives on its input whatever rule applies.</summary>
internal static class JsonPathChoiceEmitter
{
    public static JsonObject Emit(ChoiceState choice, StateNames names, JsonPathRoots[] arms, JsonPathScope scope)
    {
        // ASL asks for at least one rule.
        var (rules, last) = choice is { Choices.IsEmpty: true, Default: { } only } ? ([new ChoiceRule(new Literal.Boolean(true), only)], null) : (choice.Choices.ToArray(), choice.Default);
        CheckOutput(last, scope);
        return new JsonObject
        {
            { "Type", "Choice" },
            { "Comment", choice.Comment },
            { "Choices", new JsonArray(rules.Select((rule, index) => Rule(rule, choice, names, scope, scope.With(arms[index]))).ToList()) },
            { "Default", last is null ? null : names.Of(last.Next) },
            { "Assign", last is null ? null : JsonPathStateEmitter.Assign(choice.AssignOf(last), scope.With(arms[arms.Length - 1])) },
        };
    }

    private static JsonObject Rule(ChoiceRule rule, ChoiceState choice, StateNames names, JsonPathScope scope, JsonPathScope taken)
    {
        var json = ConditionPrinter.Print(rule.Condition, scope)?.ToJson() ?? [];
        CheckOutput(rule.Arm, scope);
        json.Add("Assign", JsonPathStateEmitter.Assign(choice.AssignOf(rule.Arm), taken));
        json.Add("Next", names.Of(rule.Arm.Next));
        return json;
    }

    private static void CheckOutput(ChoiceArm? arm, JsonPathScope scope)
    {
        if (arm?.Output is { } output and not Reference.Input)
        {
            scope.Report(output, "a value of a Choice's arm", $"compute it in a [Pass] before '{arm.Next}'", DiagnosticIds.TooMuchForOneState);
        }
    }
}
