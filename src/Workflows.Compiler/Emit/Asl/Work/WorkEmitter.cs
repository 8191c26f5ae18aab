using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Task, a Parallel and a Map have in common.</summary>
internal static class WorkEmitter
{
    /// <param name="work">The state.</param>
    /// <param name="result">The result before it is shaped.</param>
    /// <param name="given">What holds of the input.</param>
    /// <returns>Null, for no <c>Output</c>, if the state gives on what ASL calls its result.</returns>
    public static JsonNode? Output(WorkState work, Expression result, Given given) =>
        work.Result is ResultShape.Result && result is Reference.Result { Member: null } ? null : Template.Output(StateEmitter.Shaped(work.Result, result), given);

    /// <summary>A number that the definition says, or an expression; null for none.</summary>
    public static JsonNode? Number(Amount? amount, Given given) => amount switch
    {
        null => null,
        Amount.Constant constant => JsonNode.Of(constant.Value),
        Amount.Member member => Template.Whole(new MemberAccess(new Reference.Input(), member.Path.JsonName)),
        Amount.Computed computed => Template.Whole(computed.Method.Body, given),
        _ => throw new NotSupportedException($"{amount.GetType().Name} has no ASL."),
    };

    /// <summary>Adds <c>Retry</c> and <c>Catch</c>, and what concludes a state.</summary>
    public static JsonObject Handling(this JsonObject state, WorkState work, StateNames names, Given given)
    {
        state.Add("Retry", Retriers(work));
        state.Add("Catch", All(work.Catch, catcher => Catcher(catcher, names, given)));
        return state.Leading(work.Transition, names);
    }

    /// <summary>The <c>Retry</c> field; null for none.</summary>
    public static JsonArray? Retriers(WorkState work) => All(work.Retry, Retrier);

    private static JsonObject Retrier(Retrier retrier) => new()
    {
        { "ErrorEquals", JsonNode.Of(retrier.ErrorEquals) },
        { "IntervalSeconds", retrier.IntervalSeconds },
        { "MaxAttempts", retrier.MaxAttempts },
        { "BackoffRate", retrier.BackoffRate },
        { "MaxDelaySeconds", retrier.MaxDelaySeconds },
        { "JitterStrategy", retrier.HasFullJitter ? "FULL" : null },
    };

    private static JsonObject Catcher(Catcher catcher, StateNames names, Given given) => new()
    {
        { "ErrorEquals", JsonNode.Of(catcher.ErrorEquals) },
        { "Output", catcher.Output is ResultShape.Result ? null : Template.Output(StateEmitter.Shaped(catcher.Output, new Reference.ErrorOutput()), given) },
        { "Assign", StateEmitter.Assign(catcher.Assign, given) },
        { "Next", names.Of(catcher.Next) },
    };

    private static JsonArray? All<T>(EquatableArray<T> items, Func<T, JsonNode> emit)
        where T : IEquatable<T> => items.IsEmpty ? null : new(items.Select(emit));
}
