using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes one state as a <c>case</c> of the runner's switch.</summary>
internal static class StateEmitter
{
    public static void Emit(MachineContext context, State state) => CaseEmitter.Emit(context, $"case {context.Label(state)}:", () =>
    {
        context.Writer.Line($"state = {context.Label(state)};");
        EmitBody(context, state);
    });

    /// <summary>Writes what the state does.</summary>
    public static void EmitBody(MachineContext context, State state)
    {
        context.Enter(state);
        switch (state)
        {
            case TaskState task:
                TaskEmitter.Emit(context, task);
                break;
            case ParallelState parallel:
                ParallelEmitter.Emit(context, parallel);
                break;
            case MapState map:
                MapEmitter.Emit(context, map);
                break;
            case PassState pass:
                EmitPass(context, pass);
                break;
            case ChoiceState choice:
                ChoiceEmitter.Emit(context, choice);
                break;
            case WaitState wait:
                EmitWait(context, wait);
                break;
            case SucceedState succeed:
                EmitSucceed(context, succeed);
                break;
            case FailState fail:
                EmitFail(context, fail);
                break;
            default:
                throw new InvalidOperationException($"No runner for a {state.GetType().Name}.");
        }
    }

    public static void EmitPass(MachineContext context, PassState pass)
    {
        var input = context.Slots.Of(pass)?.Name;
        if (pass.ConvertsRows)
        {
            // The rows were read as what they are.
            context.MoveOn(input, context.Flow.Held(pass), pass.Transition.Next);
            return;
        }

        var call = context.Call(pass.Method, input);
        if (AssignEmitter.ReadsWhole(pass.Assign))
        {
            context.Writer.Line($"var result = {call};");
            call = "result";
        }

        var assign = AssignEmitter.Evaluate(context, pass.Assign, input, call);
        switch (pass.Result)
        {
            case ResultShape.Path path:
                context.MoveOn(ResultEmitter.With(input!, path, call), pass.Input, pass.Transition.Next, assign: assign);
                break;
            case ResultShape.Input:
                context.Writer.Line($"_ = {call};");
                context.MoveOn(input, context.Flow.Held(pass), pass.Transition.Next, assign: assign);
                break;
            default:
                context.MoveOn(call, pass.Method.Result, pass.Transition.Next, assign: assign);
                break;
        }
    }

    private static void EmitWait(MachineContext context, WaitState wait)
    {
        var input = context.Slots.Of(wait)?.Name;
        var time = wait.Time switch
        {
            WaitTime.Seconds seconds => $"WaitSeconds({seconds.Value.ToString(CultureInfo.InvariantCulture)}, cancellationToken)",
            WaitTime.Timestamp moment => $"WaitUntil(new global::System.DateTimeOffset({moment.UtcTicks.ToString(CultureInfo.InvariantCulture)}L, global::System.TimeSpan.Zero), cancellationToken)",
            WaitTime.ComputedSeconds => $"Wait({context.Call(wait.Method, input)}, cancellationToken)",
            WaitTime.ComputedTimestamp => $"WaitUntil({context.Call(wait.Method, input)}, cancellationToken)",
            var other => throw new InvalidOperationException($"No runner for a wait of {other.GetType().Name}."),
        };
        if (wait.Time is WaitTime.Timestamp constant)
        {
            context.Writer.Line($"// {constant.Value}");
        }

        context.Writer.Line($"await options.{time}.ConfigureAwait(false);");
        context.MoveOn(input, context.Flow.Held(wait), wait.Transition.Next, assign: AssignEmitter.Evaluate(context, wait.Assign, input, whole: input));
    }

    public static void EmitSucceed(MachineContext context, SucceedState succeed)
    {
        var input = context.Slots.Of(succeed)?.Name;
        context.MoveOn(succeed.Method.Result is null ? input : context.Call(succeed.Method, input), succeed.Method.Result, next: null);
    }

    /// <summary>The error of a Fail, or its Error and Cause.</summary>
    public static string ErrorOf(MachineContext context, FailState fail) => fail.IsComputed
        ? context.Call(fail.Method, context.Slots.Of(fail)?.Name)
        : $"{Constant(fail.Error)}{(fail.Cause is null ? "" : $", {Constant(fail.Cause)}")}";

    private static void EmitFail(MachineContext context, FailState fail)
    {
        context.Writer.Line($"failure = new({ErrorOf(context, fail)});");
        context.Writer.Line("break;");
    }

    private static string Constant(Expression? constant) => constant is Literal.String text ? CSharpText.Quote(text.Value) : "null!";
}
