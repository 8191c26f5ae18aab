using System.Text.Json;

namespace Workflows.Generated;

/// <summary>What types are called in C#, for messages.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(JsonElement)] = "JsonElement",
    };

    /// <summary>For instance <c>Http.Invoke&lt;Order[]&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        // A nested type has the arguments of those around it too.
        var arguments = new Queue<string>(type.GetGenericArguments().Select(Of));
        return NameOf(type, arguments);
    }

    private static string NameOf(Type type, Queue<string> arguments)
    {
        var around = type.DeclaringType is { } declaring ? NameOf(declaring, arguments) + "." : "";
        var name = type.Name.Split('`');
        return name.Length == 1 ? around + name[0]
            : $"{around}{name[0]}<{string.Join(", ", Enumerable.Range(0, int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue()))}>";
    }
}
