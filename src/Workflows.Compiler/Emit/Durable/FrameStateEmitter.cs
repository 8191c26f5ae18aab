using System.Globalization;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes what one state does: it says in the frame what comes of it, or throws.</summary>
internal static class FrameStateEmitter
{
    public static void Emit(MachineContext context, State state)
    {
        switch (state)
        {
            case TaskState task:
                FrameTaskEmitter.Emit(context, task);
                break;
            case ParallelState parallel:
                FanOutEmitter.Emit(context, parallel);
                break;
            case MapState { Distributed: { } distributed } map:
                FanOutEmitter.EmitRun(context, map, distributed);
                break;
            case MapState map:
                FanOutEmitter.Emit(context, map);
                break;
            case PassState pass:
                StateEmitter.EmitPass(context, pass);
                break;
            case ChoiceState choice:
                FrameChoiceEmitter.Emit(context, choice);
                break;
            case WaitState wait:
                EmitWait(context, wait);
                break;
            case SucceedState succeed:
                StateEmitter.EmitSucceed(context, succeed);
                break;
            case FailState fail:
                context.Writer.Line($"frame.Fail({StateEmitter.ErrorOf(context, fail)});");
                break;
            default:
                throw new InvalidOperationException($"No machine for a {state.GetType().Name}.");
        }

        if (state is not ChoiceState)
        {
            context.Writer.Line("break;");
        }
    }

    private static void EmitWait(MachineContext context, WaitState wait)
    {
        var input = context.Slots.Of(wait)?.Name;
        var time = wait.Time switch
        {
            WaitTime.Seconds seconds => $"WaitSeconds({seconds.Value.ToString(CultureInfo.InvariantCulture)})",
            WaitTime.Timestamp moment => $"WaitUntil(new global::System.DateTimeOffset({moment.UtcTicks.ToString(CultureInfo.InvariantCulture)}L, global::System.TimeSpan.Zero))",
            WaitTime.ComputedSeconds => $"Wait({context.Call(wait.Method, input)})",
            WaitTime.ComputedTimestamp => $"WaitUntil({context.Call(wait.Method, input)})",
            var other => throw new InvalidOperationException($"No machine for a wait of {other.GetType().Name}."),
        };
        var moveOn = CaseEmitter.CodeOf(context, () =>
            context.MoveOn(input, context.Flow.Held(wait), wait.Transition.Next, assign: AssignEmitter.Evaluate(context, wait.Assign, input, whole: input)));
        if (moveOn.Contains('\n'))
        {
            EmitFirst(context, () => context.Writer.Line($"frame.{time};"));
            context.Writer.Lines(moveOn);
        }
        else
        {
            context.Writer.Line($"if (frame.IsAnswered) {moveOn}");
            context.Writer.Line($"else frame.{time};");
        }
    }

    /// <summary>Writes what a state that waits does before it waits.</summary>
    public static void EmitFirst(MachineContext context, Action write)
    {
        using (context.Writer.Block("if (!frame.IsAnswered)"))
        {
            write();
            context.Writer.Line("break;");
        }

        context.Writer.Line();
    }
}
