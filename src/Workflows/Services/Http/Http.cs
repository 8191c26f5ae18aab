namespace Workflows;

/// <summary>HTTPS endpoints: the request for one, and its response.</summary>
public static partial class Http;
