using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

internal static class PassReader
{
    public static PassState Read(StateReading state)
    {
        var method = state.ReadMethod();
        state.Taken = state.ReadInput();
        Expression? value = null;
        if (SignatureRules.CheckReturns(state, "the value that the state gives on", static _ => true))
        {
            value = state.Incomplete(state.Workflow.Pure.ReadValue(state.Symbol, StateReading.Bind(state.Symbol, method)));
        }

        var assign = AssignReader.OfPass(state, method, value);
        return new PassState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = state.Taken,
            Assign = assign,
            Transition = state.ReadTransition(),
            Value = value,
            Result = ResultReader.Read(state, state.InputParameter?.Type, method.Result),
        };
    }
}
