export declare const faultsOfPage: (html: string, withoutComments: (html: string) => string) => string[];
