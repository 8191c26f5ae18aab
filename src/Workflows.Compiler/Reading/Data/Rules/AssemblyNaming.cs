using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads <c>[assembly: WorkflowJson]</c>.</summary>
internal static class AssemblyNaming
{
    private const string Runtime = "Workflows";

    public static MemberNaming? Of(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "WorkflowJsonAttribute" } type && SystemTypes.NameOf(type.ContainingNamespace) == Runtime)
            {
                var naming = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Naming").Value;
                return naming.Value is int value && Enum.IsDefined(typeof(MemberNaming), value) ? (MemberNaming)value : MemberNaming.CamelCase;
            }
        }

        return null;
    }

    /// <summary>Whether the assembly is the runtime or refers to it.</summary>
    public static bool KnowsWorkflows(IAssemblySymbol assembly) =>
        assembly.Name == Runtime || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime));
}
