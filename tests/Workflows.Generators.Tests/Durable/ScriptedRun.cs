using System.Text;
using Workflows.Durable;
using Workflows.Generated;

namespace Workflows.Generators.Tests.Durable;

/// <summary>Runs the machine of the workflow <c>W</c> of a source from its start to its end, and notes what its states say.</summary>
internal sealed class ScriptedRun
{
    private readonly Func<string, string?> _answers;
    private readonly List<string> _said = [];

    private ScriptedRun(Type workflow, string input, Func<string, string?> answers)
    {
        Workflow = Activator.CreateInstance(workflow)!;
        Machine = ((WorkflowDefinition)workflow.GetProperty("Definition")!.GetValue(null)!).Machine!;
        Input = Encoding.UTF8.GetBytes(input);
        _answers = answers;
    }

    public object Workflow { get; }

    public DurableMachine Machine { get; }

    public byte[] Input { get; }

    /// <summary>The output as JSON or the error, and before it what states waited for.</summary>
    /// <param name="source">The source.</param>
    /// <param name="input">The input as JSON.</param>
    /// <param name="answers">What comes of what a state waits for.</param>
    public static async Task<string> Of(string source, string input, Func<string, string?>? answers = null)
    {
        var run = new ScriptedRun(Running.Snippet.Load(source).GetType("W")!, input, answers ?? (static _ => "null"));
        var output = await run.Frame(run.Machine.StartAt, run.Input, around: null);
        return string.Join("; ", run._said.Append(output));
    }

    /// <summary>The states' rows of a source.</summary>
    public static IReadOnlyList<DurableState> StatesOf(string source) => new ScriptedRun(Running.Snippet.Load(source).GetType("W")!, "null", static _ => null).Machine.States;

    private async Task<string> Frame(int start, byte[] input, ScriptedFrame? around)
    {
        var frame = new ScriptedFrame(this, start, input, around);
        Retries? retries = null;
        while (true)
        {
            var state = frame.State;
            StateFailure? failed = null;
            try
            {
                await Machine.RunAsync(frame, CancellationToken.None);
                failed = await Follow(frame);
            }
            catch (Exception exception)
            {
                failed = Machine.Classify(frame, exception);
            }

            if (failed is not { } failure)
            {
                if (frame.EndedWith is { } output)
                {
                    return Encoding.UTF8.GetString(output);
                }

                retries = frame.State == state ? retries : null;
                continue;
            }

            if (Machine.States[state].Retry is { } retriers && (retries ??= new Retries(retriers)).Next(failure) is not null)
            {
                _said.Add("retry");
                continue;
            }

            retries = null;
            frame.AnswerJson = null;
            if (!Machine.TryCatch(frame, failure))
            {
                return $"{failure.Error}: {failure.Cause}";
            }

            frame.Next();
        }
    }

    private async Task<StateFailure?> Follow(ScriptedFrame frame)
    {
        var outcome = frame.Outcome!;
        frame.Next();
        switch (outcome.Split(' ')[0])
        {
            case "move" or "end":
                return null;
            case "fail":
                return StateFailure.Of(frame.Error);
            case "fan":
                _said.Add(outcome);
                List<byte[]> results = [];
                foreach (var (start, input) in frame.Branches.ToArray())
                {
                    var output = await Frame(start, input, frame);
                    if (output.StartsWith("Boom", StringComparison.Ordinal))
                    {
                        return new StateFailure("Boom", output, null);
                    }

                    results.Add(Encoding.UTF8.GetBytes(output));
                }

                frame.Results = [.. results];
                frame.AnswerJson = "null"u8.ToArray();
                return null;
            default:
                _said.Add(outcome.TrimEnd());
                frame.AnswerJson = Encoding.UTF8.GetBytes(_answers(outcome)!);
                return null;
        }
    }
}
