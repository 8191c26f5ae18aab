using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes what a state's exception is to ASL, and how an error ends the execution.</summary>
internal static class FailureEmitter
{
    /// <summary>What a task throws is its error; what pure code throws is a query that could not be evaluated.</summary>
    public static void EmitClassification(MachineContext context)
    {
        var writer = context.Writer;
        if (IsPlain(context) && !context.Machine.States.OfType<TaskState>().Any(ShapesData))
        {
            writer.Line($"failure = Definition.FailureOf({context.CurrentState}, exception);");
            return;
        }

        var name = NameOf(context);
        var arms = Arms([context], context.Machine.States.OfType<TaskState>().Any(ShapesData) ? " when !evaluating" : "");
        var otherwise = IsJsonPath(context) ? "OfPath" : "OfEvaluation";
        var ofInner = context.Inner.Any() ? "exception.OfInnerMachine() ?? " : "";
        if (arms.Count == 0)
        {
            writer.Line($"failure = {ofInner}exception.{otherwise}({name});");
            return;
        }

        using (writer.Block($"failure = {ofInner}{context.CurrentState} switch", suffix: ";"))
        {
            arms.ForEach(writer.Line);
            writer.Line($"_ => exception.{otherwise}({name}),");
        }
    }

    /// <summary>What exceptions of the states of machines are, but for those that are no more than queries that could not be evaluated.</summary>
    /// <param name="contexts">The machines.</param>
    /// <param name="ofWork">When what a Task throws is its work's.</param>
    public static List<string> Arms(IReadOnlyList<MachineContext> contexts, string ofWork)
    {
        var context = contexts[0];
        var name = NameOf(context);
        var states = contexts.SelectMany(static machine => machine.Machine.States).ToArray();
        List<string> arms = [];
        var tasks = states.OfType<TaskState>().ToArray();
        if (tasks.Length > 0)
        {
            arms.Add($"{AnyOf(context, tasks)}{ofWork} => exception.OfTask(),");
        }

        var open = states.OfType<ChoiceState>().Where(choice => choice.Default is null).ToArray();
        if (open.Length > 0)
        {
            // A C# switch without a matching arm throws; in the definition it is a Choice without a Default.
            arms.Add($"{AnyOf(context, open)} when exception is global::System.Runtime.CompilerServices.SwitchExpressionException => exception.OfNoChoice({name}),");
        }

        var calls = contexts.SelectMany(static machine => machine.Machine.States.Where(state => FailsInCalls(machine, state))).ToArray();
        if (calls.Length > 0)
        {
            arms.Add($"{AnyOf(context, calls)} => exception.OfIntrinsic({name}),");
        }

        return arms;
    }

    /// <summary>The end of the execution, or of the branch or iteration, where nothing handles the error.</summary>
    public static void EmitEnd(MachineContext context) => context.Writer.Line(
        $"throw observer.Failed({(context.IsExecution ? $"{CSharpText.Quote(context.Workflow.Name)}, " : "")}{NameOf(context)}, failure);");

    /// <summary>The same of an exception of pure code.</summary>
    public static string EvaluationFailed(MachineContext context)
    {
        var name = NameOf(context);
        return context.IsExecution
            ? $"observer.{(IsJsonPath(context) ? "PathFailed" : "EvaluationFailed")}({CSharpText.Quote(context.Workflow.Name)}, {name}, exception)"
            : $"observer.Failed({name}, exception.{(IsJsonPath(context) ? "OfPath" : "OfEvaluation")}({name}))";
    }

    /// <summary>The name of the state that the machine is in, which is asked for when it fails.</summary>
    public static string NameOf(MachineContext context) =>
        context.IsSingle ? CSharpText.Quote(context.Machine.States[0].Name) : $"Definition.NameOf({context.CurrentState})";

    /// <summary>Whether the type of a state says what its exceptions are: those of a Task are its work's, all others a query's that could not be evaluated.</summary>
    public static bool IsPlain(MachineContext context) =>
        !IsJsonPath(context) && !context.Machine.States.Any(static state => state is ChoiceState { Default: null });

    /// <summary>For instance <c>State.Charge or State.Ship</c>.</summary>
    public static string AnyOf(MachineContext context, IEnumerable<State> states) =>
        string.Join(" or ", states.Select(state => context.Label(state)));

    public static bool IsJsonPath(MachineContext context) => context.Machine.QueryLanguage is QueryLanguage.JsonPath;

    /// <summary>Whether what a state's pure code throws is a call of an intrinsic function that fails. Otherwise it is a path that leads nowhere.</summary>
    private static bool FailsInCalls(MachineContext context, State state) =>
        IsJsonPath(context) && JsonPathStateEmitter.Emit(state, StateNames.Methods, KnownInputs.Of(context.Machine)).Failures is EvaluationFailures.Intrinsic;

    /// <summary>Whether a task has pure code beside its work.</summary>
    public static bool ShapesData(TaskState task) =>
        task is { Arguments: not null } or { Request: not null } or { Result: ResultShape.Output } or { Timeout: Amount.Member or Amount.Computed } or { Heartbeat: Amount.Member or Amount.Computed }
        || AssignEmitter.IsComputed(task.Assign);
}
