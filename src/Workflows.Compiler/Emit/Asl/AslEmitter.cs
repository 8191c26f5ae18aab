using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a workflow as Amazon States Language.</summary>
/// <remarks>Specification: <see href="https://states-language.net/spec.html"/>.</remarks>
internal static class AslEmitter
{
    public static string Emit(Workflow workflow) => JsonFormatter.Indented(MachineEmitter.Root(workflow.Machine));
}
