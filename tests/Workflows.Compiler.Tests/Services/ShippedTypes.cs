using System.Reflection;

namespace Workflows.Compiler.Tests.Services;

/// <summary>The requests and answers that the runtime has.</summary>
internal static class ShippedTypes
{
    /// <summary>Requests, open if they are generic.</summary>
    public static IReadOnlyList<Type> Requests { get; } = [.. Marked<ResourceAttribute>()];

    /// <summary>Requests, answers and what they are made of, closed.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Marked<ResourceAttribute>().Concat(Marked<ServiceDataAttribute>()).Select(Close)];

    /// <summary>As C# writes it: <c>Workflows.LambdaFunction.Invoke&lt;string, int&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        var name = $"{type.Namespace}.{(type.DeclaringType is { } outer ? outer.Name + "." : "")}{type.Name.Split('`')[0]}";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }

    private static IEnumerable<Type> Marked<T>()
        where T : Attribute => typeof(Sns).Assembly.GetExportedTypes().Where(static type => type.IsDefined(typeof(T))).OrderBy(static type => type.FullName, StringComparer.Ordinal);

    private static Type Close(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(static (_, i) => i == 0 ? typeof(int) : typeof(Guid))])
        : type;
}
