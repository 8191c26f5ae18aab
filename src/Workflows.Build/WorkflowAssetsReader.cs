using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Workflows.Build;

/// <summary>Reads the assets from an assembly's metadata: nothing is loaded, so any target framework will do.</summary>
internal static class WorkflowAssetsReader
{
    private const string AttributeNamespace = "Workflows.Generated";
    private const string AttributeName = "WorkflowAssetsAttribute";

    // ECMA-335, II.23.3: each custom attribute value starts with this 16-bit prolog.
    private const ushort Prolog = 1;

    public static IReadOnlyList<WorkflowAssets> Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var file = new PEReader(stream);
        if (!file.HasMetadata)
        {
            return [];
        }

        var metadata = file.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            return [];
        }

        var assembly = metadata.GetAssemblyDefinition();
        var assemblyName = metadata.GetString(assembly.Name);
        return [.. assembly.GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => IsWorkflowAssets(metadata, attribute))
            .Select(attribute => Decode(metadata, assemblyName, attribute))];
    }

    private static bool IsWorkflowAssets(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind is not HandleKind.MemberReference)
        {
            return false;
        }

        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind is not HandleKind.TypeReference)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName)
            && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    private static WorkflowAssets Decode(MetadataReader metadata, string assemblyName, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        if (value.ReadUInt16() != Prolog)
        {
            throw new BadImageFormatException($"The {AttributeName} of assembly '{assemblyName}' cannot be read.");
        }

        return new WorkflowAssets(assemblyName, ReadText(), ReadText(), ReadText(), ReadText());

        string ReadText() => value.ReadSerializedString() ?? "";
    }
}
