namespace Workflows.Compiler.Reading.Errors;

/// <summary>The exceptions of .NET that derive from one another, those too that are not public but thrown. A fixed table, so that a definition does not change with the SDK that compiles it.</summary>
internal static class FrameworkExceptions
{
    private static readonly Dictionary<string, string[]> Derived = new()
    {
        ["System.ArgumentException"] =
        [
            "ArgumentNullException", "ArgumentOutOfRangeException", "CultureNotFoundException", "DecoderFallbackException", "DuplicateWaitObjectException",
            "EncoderFallbackException", "InvalidAsynchronousStateException", "InvalidEnumArgumentException", "RegexParseException",
        ],
        ["System.ArithmeticException"] = ["DivideByZeroException", "NotFiniteNumberException", "OverflowException"],
        ["System.ComponentModel.Win32Exception"] = ["HttpListenerException", "NetworkInformationException", "SocketException", "WebSocketException"],
        ["System.Data.DataException"] =
        [
            "ConstraintException", "DeletedRowInaccessibleException", "DuplicateNameException", "EvaluateException", "InRowChangingEventException",
            "InvalidConstraintException", "InvalidExpressionException", "MissingPrimaryKeyException", "NoNullAllowedException", "ReadOnlyException",
            "RowNotInTableException", "StrongTypingException", "SyntaxErrorException", "VersionNotFoundException",
        ],
        ["System.Data.InvalidExpressionException"] = ["EvaluateException", "SyntaxErrorException"],
        ["System.Data.SqlTypes.SqlTypeException"] = ["SqlAlreadyFilledException", "SqlNotFilledException", "SqlNullValueException", "SqlTruncateException"],
        ["System.FormatException"] = ["CookieException", "CustomAttributeFormatException", "UriFormatException"],
        ["System.IO.IOException"] =
        [
            "DirectoryNotFoundException", "DriveNotFoundException", "EndOfStreamException", "FileLoadException", "FileNotFoundException",
            "HttpIOException", "HttpProtocolException", "PathTooLongException", "QuicException", "SocksException", "ZLibException",
        ],
        ["System.InvalidOperationException"] =
        [
            "ChannelClosedException", "ObjectDisposedException", "PingException", "ProtocolViolationException", "SwitchExpressionException",
            "WebException",
        ],
        ["System.MemberAccessException"] = ["FieldAccessException", "MethodAccessException", "MissingFieldException", "MissingMemberException", "MissingMethodException"],
        ["System.MissingMemberException"] = ["MissingFieldException", "MissingMethodException"],
        ["System.Net.Http.HttpIOException"] = ["HttpProtocolException"],
        ["System.Net.Mail.SmtpException"] = ["SmtpFailedRecipientException", "SmtpFailedRecipientsException"],
        ["System.Net.Mail.SmtpFailedRecipientException"] = ["SmtpFailedRecipientsException"],
        ["System.NotSupportedException"] = ["PlatformNotSupportedException"],
        ["System.OperationCanceledException"] = ["TaskCanceledException"],
        ["System.OutOfMemoryException"] = ["InsufficientMemoryException"],
        ["System.Runtime.InteropServices.ExternalException"] =
        [
            "COMException", "CheckoutException", "HttpListenerException", "NetworkInformationException", "SEHException",
            "SocketException", "WebSocketException", "Win32Exception",
        ],
        ["System.Security.Authentication.AuthenticationException"] = ["InvalidCredentialException"],
        ["System.Security.Cryptography.CryptographicException"] =
        [
            "AuthenticationTagMismatchException", "CryptographicUnexpectedOperationException", "OpenSslCryptographicException", "Pkcs12LoadLimitExceededException",
        ],
        ["System.Text.Json.JsonException"] = ["JsonReaderException"],
        ["System.TimeoutException"] = ["RegexMatchTimeoutException"],
        ["System.Transactions.TransactionException"] =
        [
            "TransactionAbortedException", "TransactionInDoubtException", "TransactionManagerCommunicationException", "TransactionPromotionException",
        ],
        ["System.TypeLoadException"] = ["DllNotFoundException", "EntryPointNotFoundException", "TypeAccessException"],
        ["System.UnauthorizedAccessException"] = ["PrivilegeNotHeldException"],
        ["System.Xml.Schema.XmlSchemaException"] = ["XmlSchemaInferenceException", "XmlSchemaValidationException"],
        ["System.Xml.Xsl.XsltException"] = ["XPathCompileException", "XslLoadException", "XslTransformException", "XsltCompileException"],
    };

    /// <summary>More derive from it than a list should name.</summary>
    public static bool IsBaseOfMost(string fullName) => fullName == "System.SystemException";

    /// <summary>The names of those that derive from a type, by its full name.</summary>
    public static IReadOnlyList<string> DerivedFrom(string fullName) => Derived.TryGetValue(fullName, out var names) ? names : [];
}
