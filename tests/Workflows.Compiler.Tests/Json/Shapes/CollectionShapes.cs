namespace Workflows.Compiler.Tests.Json;

/// <summary>Collections and dictionaries.</summary>
internal static class CollectionShapes
{
    private const string Line = "public sealed record Line(string Sku, int Quantity);";

    private static readonly string[] Collections =
    [
        "Line[]", "List<Line>", "IList<Line>", "ICollection<Line>", "IEnumerable<Line>", "IReadOnlyCollection<Line>", "IReadOnlyList<Line>",
        "ImmutableArray<Line>", "HashSet<Line>", "ISet<Line>", "IReadOnlySet<Line>", "Dictionary<string, Line>", "IDictionary<string, Line>",
        "IReadOnlyDictionary<string, Line>", "Line[][]", "List<Line?>", "Dictionary<string, Line?>", "Dictionary<string, List<int>>",
        "ImmutableArray<int>", "ImmutableArray<int?>", "List<List<string?>>", "Dictionary<string, Dictionary<string, decimal>>", "byte[][]",
        "List<byte>", "ImmutableArray<Line>?", "Queue<Line>", "LinkedList<Line>", "SortedSet<int>", "Collection<Line>",
        "ObservableCollection<Line>", "ConcurrentQueue<Line>", "ImmutableList<Line>", "IImmutableList<Line>", "ImmutableQueue<Line>",
        "IImmutableQueue<int>", "ImmutableHashSet<Line>", "IImmutableSet<int>", "ImmutableSortedSet<string>", "Memory<int>", "ReadOnlyMemory<Line>",
        "Memory<Line>?", "SortedDictionary<string, Line>", "SortedList<string, int>", "ConcurrentDictionary<string, Line>",
        "ImmutableDictionary<string, Line>", "IImmutableDictionary<string, int?>", "ImmutableSortedDictionary<string, Line>",
        "List<KeyValuePair<string, Line?>>", "KeyValuePair<int, Line>", "(int, string)", "(int Count, Line? Line)?", "(int A, int B, int C, int D, int E, int F, int G, int H)",
        "ValueTuple<Line>", "Tuple<int, Line?>", "Dictionary<string, (int A, Line[] B)>",
    ];

    // Their elements come back in another order from System.Text.Json, which piles them up from the top.
    private static readonly string[] Stacks = ["Stack<Line>", "ConcurrentStack<int>", "ImmutableStack<Line>", "IImmutableStack<int>", "ConcurrentBag<int>"];

    private static readonly string[] Keys =
    [
        "int", "sbyte", "byte", "short", "ushort", "uint", "long", "ulong", "Int128", "UInt128", "float", "double", "decimal", "bool", "char",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "Version", "Status", "Access",
    ];

    private const string Keyed = Line + "public enum Status { Open, [JsonStringEnumMemberName(\"not-open\")] Closed } [Flags] public enum Access { Read = 1, Write = 2 }";

    private const string Own = Line + """
        public sealed class Lines : List<Line>;
        public sealed class Numbers : HashSet<int>;
        public sealed class Names : Dictionary<string, Line?> { public Names() : base(StringComparer.Ordinal) { } }
        public sealed class Bag<T> : ICollection<T>
        {
            private readonly List<T> _items = [];
            public int Count => _items.Count;
            public bool IsReadOnly => false;
            public void Add(T item) => _items.Add(item);
            public void Clear() => _items.Clear();
            public bool Contains(T item) => _items.Contains(item);
            public void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);
            public bool Remove(T item) => _items.Remove(item);
            public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => _items.GetEnumerator();
        }
        public sealed record Holder(Lines Lines, Numbers? Numbers, Names Names, Bag<Line> Bag);
        """;

    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        .. Collections.Select(type => ($"{type} by itself", Line, type)),
        .. Collections.Select(type => (
            $"{type} as member",
            $"{Line} public sealed record Holder({type} Value, {type.TrimEnd('?')}? Maybe);",
            "Holder")),
        .. Keys.Select(key => ($"dictionary with keys of {key}", Keyed, $"Dictionary<{key}, Line>")),
        .. Stacks.Select(type => ($"{type} by itself", Line, type)),
        ("collections of one's own", Own, "Holder"),
    ];

    /// <summary>Shapes whose elements are in another order after System.Text.Json has read them.</summary>
    public static IEnumerable<string> Reversed => Stacks.Select(type => $"{type} by itself");
}
