using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Choice. The state's own <c>Output</c> is the default arm's: a rule that applies ignores it.</summary>
internal static class ChoiceEmitter
{
    public static JsonObject Emit(ChoiceState choice, StateNames names) =>
        choice is { Choices.IsEmpty: true, Default: { } only } ? Emit(choice, [new ChoiceRule(new Literal.Boolean(true), only)], null, names)
        : Emit(choice, choice.Choices, choice.Default, names);

    /// <summary>ASL asks for at least one rule, so a Choice with nothing but a default has one that always applies.</summary>
    private static JsonObject Emit(ChoiceState choice, IEnumerable<ChoiceRule> rules, ChoiceArm? last, StateNames names) => new()
    {
        { "Type", "Choice" },
        { "Comment", choice.Comment },
        { "Choices", new JsonArray(rules.Select(rule => Rule(rule, choice.Assign, names))) },
        { "Default", last is null ? null : names.Of(last.Next) },
        { "Output", StateEmitter.Output(last?.Output) },
        { "Assign", last is null ? null : StateEmitter.Assign(choice.Assign) },
    };

    private static JsonObject Rule(ChoiceRule rule, EquatableArray<Assignment> assignments, StateNames names) => new()
    {
        { "Condition", Template.Whole(rule.Condition) },
        { "Output", StateEmitter.Output(rule.Arm.Output, given: rule.Condition) },
        { "Assign", StateEmitter.Assign(assignments) },
        { "Next", names.Of(rule.Arm.Next) },
    };
}
