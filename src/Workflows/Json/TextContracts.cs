using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The JSON contracts of the types that pure code reads from texts, or writes as texts. Generated code adds them when its assembly is loaded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextContracts
{
    /// <summary>Adds a type's contract.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">Gives the contract when it is needed.</param>
    public static void Add<T>(Func<JsonTypeInfo<T>> contract)
    {
        lock (Of<T>.Added)
        {
            Of<T>.Added.Add(contract);
            Of<T>.Found = null;
        }
    }

    internal static JsonTypeInfo<T> Find<T>() => Of<T>.Found ?? Choose<T>();

    private static JsonTypeInfo<T> Choose<T>()
    {
        lock (Of<T>.Added)
        {
            var contracts = Of<T>.Added.ConvertAll(static contract => contract());
            if (contracts.Count == 0)
            {
                throw new InvalidOperationException(
                    $"No workflow has a pure method that calls Json.Parse, Json.Text or Json.Element of '{typeof(T)}', so its JSON is not known; in tasks, use JsonSerializer.");
            }

            if (HasNames(typeof(T)) && contracts.Exists(contract => contract.Options.PropertyNamingPolicy != contracts[0].Options.PropertyNamingPolicy))
            {
                throw new InvalidOperationException(
                    $"Workflows of several assemblies name the members of '{typeof(T)}' differently; give it the JSON of its own assembly with [assembly: WorkflowJson].");
            }

            return Of<T>.Found = contracts[0];
        }
    }

    /// <summary>Whether a type's JSON has names that are those of C# members.</summary>
    private static bool HasNames(Type type) => type.HasElementType
        ? HasNames(type.GetElementType()!)
        : Array.Exists(type.GenericTypeArguments, HasNames) || type.IsAssignableTo(typeof(ITuple)) || type.Name is "KeyValuePair`2" || type.Namespace?.Split('.')[0] is not "System";

    private static class Of<T>
    {
        public static List<Func<JsonTypeInfo<T>>> Added { get; } = [];

        public static JsonTypeInfo<T>? Found { get; set; }
    }
}
