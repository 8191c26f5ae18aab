namespace Workflows;

public static partial class ApiGateway
{
    /// <summary>The answer to <see cref="Invoke{TResult}"/>.</summary>
    /// <typeparam name="TResult">What the API answers with.</typeparam>
    [ServiceData]
    public sealed record InvokeResult<TResult>
    {
        /// <summary>What the API answered with.</summary>
        public TResult? ResponseBody { get; init; }

        /// <summary>Headers, each with its values.</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>>? Headers { get; init; }

        /// <summary>The status.</summary>
        public int StatusCode { get; init; }

        /// <summary>The status in words.</summary>
        public string? StatusText { get; init; }
    }
}
