using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading;

namespace Workflows.Analyzers;

/// <summary>How large the definition is, of which AWS takes 1 MB at most (CreateStateMachine, parameter "definition").</summary>
internal static class DefinitionSize
{
    private const int Most = 1_048_576;

    public static LocatedFinding? FaultOf(INamedTypeSymbol type, Workflow workflow, CancellationToken ct)
    {
        var size = Encoding.UTF8.GetByteCount(AslEmitter.Emit(workflow));
        return size > Most
            ? new LocatedFinding(
                DiagnosticIds.DefinitionTooLarge,
                WorkflowReader.Identifier(type, ct),
                new[] { type.Name, size.ToString("N0", CultureInfo.InvariantCulture) }.ToEquatableArray())
            : null;
    }
}
