namespace Workflows.Compiler.Model.Expressions;

/// <summary>The functions of JSONata and of Step Functions, and the names that Step Functions reserves.</summary>
internal static class JsonataFunctions
{
    private static readonly HashSet<string> All =
    [
        "states",
        "abs", "append", "assert", "average", "base64decode", "base64encode", "boolean", "ceil", "clone", "contains", "count", "decodeUrl",
        "decodeUrlComponent", "distinct", "each", "encodeUrl", "encodeUrlComponent", "error", "eval", "exists", "filter", "floor", "formatBase",
        "formatInteger", "formatNumber", "fromMillis", "hash", "join", "keys", "length", "lookup", "lowercase", "map", "match", "max", "merge",
        "millis", "min", "not", "now", "number", "pad", "parse", "parseInteger", "partition", "power", "random", "range", "reduce", "replace",
        "reverse", "round", "shuffle", "sift", "single", "sort", "split", "spread", "sqrt", "string", "substring", "substringAfter",
        "substringBefore", "sum", "toMillis", "trim", "type", "uppercase", "uuid", "zip",
    ];

    public static bool Contains(string name) => All.Contains(name);
}
