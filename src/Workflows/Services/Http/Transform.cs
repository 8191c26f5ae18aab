namespace Workflows;

public static partial class Http
{
    /// <summary>What is done to a request's body before it is sent.</summary>
    [ServiceData]
    public sealed record Transform
    {
        /// <summary><c>NONE</c>, or <c>URL_ENCODED</c> for a form, whose header <c>Content-Type</c> should be <c>application/x-www-form-urlencoded</c>.</summary>
        /// <value>Default: <c>NONE</c>.</value>
        public string? RequestBodyEncoding { get; init; }

        /// <summary>How a form is encoded.</summary>
        public RequestEncoding? RequestEncodingOptions { get; init; }
    }
}
