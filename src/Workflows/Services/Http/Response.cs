namespace Workflows;

public static partial class Http
{
    /// <summary>What an endpoint answered with a status of <c>2xx</c>.</summary>
    /// <typeparam name="T">The body.</typeparam>
    [ServiceData]
    public sealed record Response<T>
    {
        /// <summary>The headers, by name in lower case.</summary>
        public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }

        /// <summary>The body: read from JSON if its <c>Content-Type</c> says that it is, else as a text. Of a response that has none, the text without a character.</summary>
        public required T ResponseBody { get; init; }

        /// <summary>The status, for instance 200.</summary>
        public required int StatusCode { get; init; }

        /// <summary>What the status means, for instance <c>OK</c>.</summary>
        public required string StatusText { get; init; }
    }
}
