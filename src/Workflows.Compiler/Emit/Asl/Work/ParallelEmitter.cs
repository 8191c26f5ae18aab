using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Parallel. What its combiner makes of the branches' outputs is the result that is shaped, so it stands in <c>Output</c>.</summary>
internal static class ParallelEmitter
{
    public static JsonObject Emit(ParallelState parallel, StateNames names, KnownInputs known)
    {
        var given = known.At(parallel);
        return new JsonObject
        {
            { "Type", "Parallel" },
            { "Comment", parallel.Comment },
            { "Arguments", parallel.Arguments is { } arguments ? Template.Output(arguments.Body, given) : null },
            { "Branches", Branches(parallel, QueryLanguage.Jsonata, known) },
            { "Output", WorkEmitter.Output(parallel, Result(parallel), given) },
            { "Assign", StateEmitter.Assign(parallel.Assign, given) },
        }.Handling(parallel, names, given);
    }

    public static JsonArray Branches(ParallelState parallel, QueryLanguage language, KnownInputs known) =>
        new(parallel.Branches.Select(branch => MachineEmitter.Inner(branch.Machine, language, known.Within(parallel, branch.Machine))).ToList());

    /// <summary>The result before it is shaped.</summary>
    public static Expression Result(ParallelState parallel) => parallel.Combiner?.Body ?? new Reference.Result(Member: null);
}
