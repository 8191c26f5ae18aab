using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Choice. The state's own <c>Output</c> is the default arm's: a rule that applies ignores it.</summary>
internal static class ChoiceEmitter
{
    public static JsonObject Emit(ChoiceState choice, StateNames names, KnownInputs known)
    {
        var given = known.ArmsOf(choice);
        return choice is { Choices.IsEmpty: true, Default: { } only }
            ? Emit(choice, [new ChoiceRule(new Literal.Boolean(true), only)], null, names, given)
            : Emit(choice, choice.Choices, choice.Default, names, given);
    }

    /// <summary>ASL asks for at least one rule, so a Choice with nothing but a default has one that always applies.</summary>
    private static JsonObject Emit(ChoiceState choice, IEnumerable<ChoiceRule> rules, ChoiceArm? last, StateNames names, Given[] given) => new()
    {
        { "Type", "Choice" },
        { "Comment", choice.Comment },
        { "Choices", new JsonArray(rules.Select((rule, i) => Rule(rule, choice, names, given[i]))) },
        { "Default", last is null ? null : names.Of(last.Next) },
        { "Output", StateEmitter.Output(last?.Output, given.LastOrDefault()) },
        { "Assign", last is null ? null : StateEmitter.Assign(choice.AssignOf(last), given.LastOrDefault()) },
    };

    private static JsonObject Rule(ChoiceRule rule, ChoiceState choice, StateNames names, Given given) => new()
    {
        { "Condition", Template.Whole(rule.Condition, given) },
        { "Output", StateEmitter.Output(rule.Arm.Output, given.And(rule.Condition)) },
        { "Assign", StateEmitter.Assign(choice.AssignOf(rule.Arm), given.And(rule.Condition)) },
        { "Next", names.Of(rule.Arm.Next) },
    };
}
