using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a state method by its attribute.</summary>
internal static class StateReader
{
    public static State Read(StateReading state)
    {
        state.Branches = BranchReading.Of(state);
        SignatureRules.Check(state);
        return state.Attribute.FullName switch
        {
            KnownNames.Task => CodeReader.Read(state),
            KnownNames.ServiceTask => ServiceTaskReader.Read(state),
            KnownNames.Lambda => LambdaReader.Read(state),
            KnownNames.Activity => ActivityReader.Read(state),
            KnownNames.StartExecution => StartExecutionReader.Read(state),
            KnownNames.Parallel => ParallelReader.Draft(state),
            KnownNames.Map => MapReader.Draft(state),
            KnownNames.Pass => PassReader.Read(state),
            KnownNames.Choice => ChoiceStateReader.Read(state),
            KnownNames.Wait => WaitStateReader.Read(state),
            KnownNames.Succeed => SucceedReader.Read(state),
            KnownNames.Fail => FailReader.Read(state),
            var other => throw new InvalidOperationException($"No reader for '{other}'."),
        };
    }
}
